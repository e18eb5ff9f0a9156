"""From the start of the program to a library with somebody at its desk."""
