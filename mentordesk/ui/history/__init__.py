"""What happened to a mentorship, in words: who, when, which field; never what it held."""
