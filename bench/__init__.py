"""Measures the program side by side with the plainest way to do the same; see README.md."""
