"""Backups as a person meets them: the page, the line on the first page, and help after damage."""
