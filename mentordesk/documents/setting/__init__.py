"""Sets blocks on A4 pages: the only place that knows of points, fonts and PDF.

From the outside in: ``style`` (every size and colour), ``faces`` (fonts and what they can draw),
``lines`` and ``boxes`` (what has a height, can be cut at a page end and drawn), ``setter`` (a
block becomes a box), ``pages`` (a box becomes pages). Nothing of a form comes in here.
"""
