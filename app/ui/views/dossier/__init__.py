"""Dossiers: the list, the page that is written on, and the statement in hand."""
