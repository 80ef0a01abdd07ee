"""The numbered steps of the library's schema."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every schema there was, oldest first; the last is the one this program writes. A test compares it with the scripts."""
