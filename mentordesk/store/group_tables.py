"""The statements of the second migration, as they were released: groups, words, own questions."""

from __future__ import annotations

from typing import Final

from mentordesk.store.first_tables import RECORD, WITH

GROUP_TABLES: Final = (
    "ALTER TABLE mentorship ADD COLUMN name TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE mentorship ADD COLUMN "group" TEXT NOT NULL DEFAULT ''""",
    "ALTER TABLE person ADD COLUMN interests TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN languages TEXT NOT NULL DEFAULT ''",
    f"""CREATE TABLE question ({RECORD}
    id TEXT NOT NULL,
    meeting TEXT NOT NULL,
    text TEXT NOT NULL,
    answer TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (mentorship, id),
    FOREIGN KEY (mentorship, meeting) REFERENCES meeting (mentorship, id) {WITH})""",
    f"""CREATE TABLE word ({RECORD}
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    explanation TEXT NOT NULL,
    translation TEXT NOT NULL,
    meeting TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (mentorship, id))""",
    f"""CREATE TABLE planned ({RECORD}
    id TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    responsible TEXT NOT NULL,
    done TEXT,
    UNIQUE (mentorship, id))""",
    f"""CREATE TABLE pair ({RECORD}
    id TEXT NOT NULL,
    mentor TEXT NOT NULL,
    participant TEXT NOT NULL,
    begun TEXT NOT NULL,
    UNIQUE (mentorship, id),
    FOREIGN KEY (mentorship, mentor) REFERENCES person (mentorship, id) {WITH},
    FOREIGN KEY (mentorship, participant) REFERENCES person (mentorship, id) {WITH})""",
    f"""CREATE TABLE fee ({RECORD}
    pair TEXT NOT NULL,
    gig INTEGER NOT NULL,
    cents INTEGER,
    paid INTEGER NOT NULL,
    UNIQUE (mentorship, pair, gig),
    FOREIGN KEY (mentorship, pair) REFERENCES pair (mentorship, id) {WITH})""",
    f"""CREATE TABLE former ({RECORD}
    meeting TEXT NOT NULL,
    item TEXT NOT NULL,
    part TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    health INTEGER NOT NULL,
    UNIQUE (mentorship, meeting, item, part))""",
)
"""New columns, then new tables in the order of their references."""
