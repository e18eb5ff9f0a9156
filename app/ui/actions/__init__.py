"""What is offered in two places or more: the actions of the window."""
