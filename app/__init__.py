"""Attaché: a desktop briefing book for diplomats, offline and encrypted."""

__version__ = "0.1.0"
