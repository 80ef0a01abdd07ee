"""Tests of what window and command line may ask."""
