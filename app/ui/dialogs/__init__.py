"""Dialogs: each builds one frozen command and knows no service."""
