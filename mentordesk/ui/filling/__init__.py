"""Forms that were filled in on paper or in a PDF reader, on their way back into a mentorship."""
