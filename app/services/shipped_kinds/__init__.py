"""What kinds of request are shipped with: their statuses, their own fields, their steps."""
