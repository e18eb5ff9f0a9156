"""The first page of the panel: what a clerk needs while the patron stands there."""
