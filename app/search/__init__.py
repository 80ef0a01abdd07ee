"""Ranked full text over everything the library holds."""
