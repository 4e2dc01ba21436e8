"""What the pages of a group are put together from: its plan drawn, pairs, fees and members.

The parts show, and tell what the person did; the items in ``ui.items`` read and write by them. They
know nothing of the items, which are loaded with them.
"""
