"""Erasing a mentorship for good: what goes is told before, a certificate is given after."""
