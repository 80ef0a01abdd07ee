"""The reader: the text, its marks, and what is done with a selection."""
