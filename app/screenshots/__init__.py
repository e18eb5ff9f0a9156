"""Pictures of every screen, drawn from a demonstration library where nobody needs a display."""
