"""Dialogs about what a patron wants with a request, what it costs, and the steps of its plan."""
