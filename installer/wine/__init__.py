"""Wine, on which Windows' programs run under Linux: a test bench, none of which is shipped."""
