"""Sets blocks on A4 pages: the only place that knows of points, fonts and PDF.

From the inside out: ``style`` (every size and colour), ``bidi`` (which way letters go), ``glyphs``
and ``faces`` (fonts, what they can draw and how), ``breaking`` (a text becomes lines), ``lines``
and ``boxes`` (what has a height, can be cut at a page end and drawn), ``setter`` (a block becomes
a box), ``pages`` (a box becomes pages). Nothing of a form comes in here.
"""
