"""Turns a programme's forms and what was written in them into blocks to print.

``context`` reads answers, texts and dates; ``answers``, ``people`` and ``goals`` have a function
for each kind of item; ``items`` maps the kinds to them; ``paper`` makes the whole document.
"""
