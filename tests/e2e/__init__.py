"""The whole way, with the real program."""
