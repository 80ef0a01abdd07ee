"""The printed book: what goes in, in which order, on which page; and the check of the file that came out."""
