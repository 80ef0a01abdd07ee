"""Overlays that float above a screen."""
