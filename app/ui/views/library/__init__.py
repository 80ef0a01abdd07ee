"""The library: facets, rows, and the description of a brief."""
