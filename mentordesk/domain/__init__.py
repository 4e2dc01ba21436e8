"""The words and rules of mentoring, in plain Python.

Here live the frozen records (people, goals, meetings, answers), the programme that says what is
asked when, the rules computed from them (schedules, limits, what needs doing next, proposals for
the feedback form) and the ports: Protocols by which the other rooms are known.

Only the standard library may come in. Nothing here reads a file, opens a database, draws a window
or knows the time of day: what a rule needs is handed to it.
"""
