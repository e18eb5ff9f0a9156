"""What was done, by whom, from which desk; taking it back, whole or one field."""
