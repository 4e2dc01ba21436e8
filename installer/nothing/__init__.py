"""Takes the place of a package that does nothing but import all of its modules."""
