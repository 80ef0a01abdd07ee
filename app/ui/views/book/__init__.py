"""Books: the list of editions, the pages and what the self-check says."""
