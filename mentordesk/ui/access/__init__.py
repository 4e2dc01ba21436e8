"""What is known about one person, handed to them when they ask for it."""
