"""Lets ``python -m mentordesk`` do what ``mentordesk`` does."""

import sys

from mentordesk.cli import main

sys.exit(main())
