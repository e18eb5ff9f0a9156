"""Headless commands for administrators, scripts and tests."""
