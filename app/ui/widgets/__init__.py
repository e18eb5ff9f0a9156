"""Small parts of the house's look that the tabs and dialogs are built from; each is given its theme."""
