"""Setting type: character classes, fonts in the file, widths, line breaking, and the paragraph itself."""
