"""What the library prints: slips, letters and requests for patrons, sheets for staff."""
