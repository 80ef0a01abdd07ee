"""Painted controls of the window."""
