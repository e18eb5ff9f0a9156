"""What staff look at: frozen rows, no rules, no writes."""
