"""What several queries share: orders of long lists, rows by their ids, days, words to find."""
