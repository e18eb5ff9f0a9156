"""Ways to look at a list: saved views, the choice of columns, exporting what is listed."""
