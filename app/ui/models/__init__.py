"""Rows behind the lists of the window."""
