"""The room view: the screen that stands before the principal while the meeting goes on."""
