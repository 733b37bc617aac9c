"""Word lists: sorted data, each with its source."""
