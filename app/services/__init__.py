"""What staff do: one module a subject, one method an action, one transaction an action."""
