"""The pages of a patron about others, alerts and permission."""
