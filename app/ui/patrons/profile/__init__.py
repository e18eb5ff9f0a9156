"""Every field of a patron, to be read and copied."""
