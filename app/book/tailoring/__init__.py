"""How a book is cut to the occasion, the reader and the paper: tables that one can read, and what follows from them."""
