"""Turns a programme's forms and what was written in them into blocks to print.

``context`` reads answers, texts in two languages and dates; ``written``, ``recorded``,
``gathered``, ``grouped`` and ``planned`` have a function for each kind of item; ``items`` maps the
kinds to them; ``head`` and ``former`` are the beginning and end; ``paper`` makes the whole.
"""
