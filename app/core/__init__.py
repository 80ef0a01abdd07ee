"""The domain: what a briefing book is made of. Standard library only."""
