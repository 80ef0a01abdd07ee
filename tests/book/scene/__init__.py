"""A compact but complete meeting for the tests of the book: two invented island states, three languages."""
