"""Telling whether a document is whole: a PDF is dropped or chosen, and what it is is said."""
