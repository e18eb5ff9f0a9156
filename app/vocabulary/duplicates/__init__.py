"""How alike two patrons are: names, births, phones and numbers, weighed by rules. Data, no sentences."""
