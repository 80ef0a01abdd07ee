"""One file per aggregate: its rows as objects, and the questions that only it answers."""
