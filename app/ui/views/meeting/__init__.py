"""Meetings: the list, the agenda and its points, both sides of the table."""
