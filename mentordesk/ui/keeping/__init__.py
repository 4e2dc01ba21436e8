"""How long things are kept: the day on the plan and the overview, and what a person is told."""
