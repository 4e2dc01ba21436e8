"""Mentorships on their way to another MentorDesk and from there.

Here live the dialog that hands one over, the one that takes a file in and first shows what would
become of it, and the choice between two versions where both desks wrote.
"""
