"""What Windows' taskbar knows of the program: its identity, and its list of tasks.

Only ``taskbar`` speaks to Windows itself; it is imported late, and on Windows alone.
"""
