"""The documents of a mentorship: their tab, the forms beside their pages, and the way to paper."""
