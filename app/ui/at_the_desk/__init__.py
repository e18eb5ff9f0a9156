"""Who is at the desk: asking, switching by card or choice, and hiding the screen meanwhile."""
