"""Forms that come back filled in: the names of their fields, and reading what stands in them.

A field's name tells where its answer belongs, so that a form is read back whatever viewer saved
it. Nothing here knows of a vault or of what a programme asks.
``reading`` brings pyHanko in, which takes long: whoever reads a form imports it late.
"""
