"""The cleaning side: pairs that a scan found, two patrons side by side, and what a merge moves."""
