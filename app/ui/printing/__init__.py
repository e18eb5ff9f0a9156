"""The printing room: what is on a sheet, how it is laid on paper, the one dialog that shows and prints it."""
