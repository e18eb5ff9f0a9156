"""The library's own lists behind key information, and everybody's statements about one service."""
