"""How a patron's form becomes records: cleaned, merged with what others saved meanwhile, written."""
