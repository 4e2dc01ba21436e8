"""Where mentorships are kept: the database in the data folder, and the exchange file.

A newcomer starts at ``vault``, which is the port's promise; ``connection`` opens the one
connection, ``migrations`` brings a database up to date, ``tables`` says what lies where, and
``failures`` turns what SQLite and the disk report into sentences. ``exchange`` is the file in which
a mentorship goes to another MentorDesk.

Only ``domain``, peewee, msgspec and the standard library may come in: no widget, no PDF, no
programme file. Everything here runs on one worker thread.
"""
