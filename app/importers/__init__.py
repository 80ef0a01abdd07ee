"""Documents into text. Parsers live here and nowhere else, and run only in the guarded worker of ``sandbox``."""
