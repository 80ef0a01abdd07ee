"""Tests of what a book is read on."""
