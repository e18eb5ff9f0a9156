"""Telling patrons: the one dialog for every word to one of them, and the texts of the library's own."""
