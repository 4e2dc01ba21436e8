"""Finding words in all that is written here, and going there; loaded when it is first needed."""
