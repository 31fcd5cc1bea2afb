"""Home pages: the offices that a person may open, the inbox of one office, the search."""
