"""Reads a programme from the texts of its files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Item
from mentordesk.domain.programme import (
    Form,
    Programme,
    ProgrammeKey,
    Purpose,
    Section,
    Texts,
)
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.checks import structure_problems
from mentordesk.programmes.lazy import LazyTexts
from mentordesk.programmes.problems import refuse
from mentordesk.programmes.shape import build
from mentordesk.programmes.source import Spot, parse
from mentordesk.programmes.tables import FormTable, GroupTable, ProgrammeTable, Use, item_id
from mentordesk.programmes.texts import Language, read_texts, wanted
from mentordesk.programmes.walk import walk

STRUCTURE = "programme.toml"

NO_FILE = QT_TRANSLATE_NOOP("programmes", "The file {file} is missing from the programme.")
NO_LANGUAGE_FILE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” names “{value}”, but there is no file {missing}."
)
NOT_LISTED = QT_TRANSLATE_NOOP(
    "programmes", "{file}: the “languages” of programme.toml don’t name this file."
)


class Draft(NamedTuple):
    """A programme as it is written: its files, its tables, and the keys its texts may have."""

    files: Mapping[str, str]
    table: ProgrammeTable
    keys: Mapping[str, bool]

    def language(self, code: str) -> Language:
        """Return the texts of a language, and what is wrong with them."""
        name = f"{code}.toml"
        try:
            source = parse(name, self.files[name])
        except ProgrammeError as problem:
            return Language(Texts(code, {}), [problem])
        return read_texts(Spot(source), self.keys, is_first=code == self.table.languages[0])


def read(files: Mapping[str, str]) -> Programme:
    """Return the programme that the files describe; raises ``ProgrammeError``.

    Languages after the first are read when they are asked for; see ``LazyTexts``.
    """
    draft = drafted(files)
    texts = LazyTexts(draft.table.languages, draft.language)
    refuse(texts.read(draft.table.languages[0]).problems)
    return _programme(draft, texts)


def read_whole(files: Mapping[str, str]) -> Programme:
    """Return the programme that the files describe, every language read and checked."""
    draft = drafted(files)
    texts = LazyTexts(draft.table.languages, draft.language)
    refuse(problem for code in texts for problem in texts.read(code).problems)
    return _programme(draft, texts)


def drafted(files: Mapping[str, str]) -> Draft:
    """Return the structure that the files describe; raises ``ProgrammeError``."""
    texts = {name: with_unix_lines(files[name]) for name in sorted(files)}
    if STRUCTURE not in texts:
        raise ProgrammeError(NO_FILE.filled(file=STRUCTURE))
    top = Spot(parse(STRUCTURE, texts[STRUCTURE]))
    table = build(ProgrammeTable, top.source.tables, top)
    keys = checked(table, top)
    refuse(_file_problems(table, top, texts))
    return Draft(texts, table, keys)


def checked(table: ProgrammeTable, top: Spot) -> Mapping[str, bool]:
    """Return the keys of the texts of a structure that holds together, else raise."""
    walked = tuple(walk(table))
    refuse(structure_problems(table, walked, top))
    keys = wanted(walked, top)
    refuse(keys.problems)
    return keys.needed


def fingerprint(files: Mapping[str, str]) -> str:
    """Return the sha256, in hex, over the names and texts of the files in order of names."""
    digest = hashlib.sha256()
    for name in sorted(files):
        for part in (name, with_unix_lines(files[name])):
            data = part.encode()
            digest.update(b"%d:%b" % (len(data), data))
    return digest.hexdigest()


def with_unix_lines(text: str) -> str:
    """Return a file's text the same, whatever system wrote it."""
    return text.replace("\r\n", "\n").removeprefix("\ufeff")


def _file_problems(
    table: ProgrammeTable, top: Spot, files: Mapping[str, str]
) -> Iterator[ProgrammeError]:
    names = {code: f"{code}.toml" for code in table.languages}
    for n, (code, name) in enumerate(names.items()):
        if name not in files:
            yield top.at("languages", n).error(NO_LANGUAGE_FILE, value=code, missing=name)
    for name in files:
        if name not in (STRUCTURE, *names.values()):
            yield ProgrammeError(NOT_LISTED.filled(file=name))


def _programme(draft: Draft, texts: LazyTexts) -> Programme:
    table = draft.table
    items = _items(table)
    programme = Programme(
        key=ProgrammeKey(table.id, table.version, fingerprint(draft.files)),
        status=table.status,
        publisher=table.publisher,
        source=table.source,
        licence=table.licence,
        languages=table.languages,
        derived_from=table.derived_from,
        area=table.area,
        effective_from=table.effective_from,
        roles=table.role,
        guides=table.guide,
        scales=table.scale,
        forms=_forms(table.form, items),
        stages=table.stage,
        rhythms=table.rhythm,
        limits=table.limit,
        documents=table.document,
        texts=texts,
        files=draft.files,
    )
    return replace(programme, group=_group(table.group, programme, items))


def _group(
    table: GroupTable | None, programme: Programme, items: Mapping[str, Item]
) -> Programme | None:
    """Return the group part as a programme: it has the guides and scales of the whole too."""
    if table is None:
        return None
    return replace(
        programme,
        key=replace(programme.key, id=f"{programme.key.id}.group"),
        roles=table.role,
        guides=(*programme.guides, *table.guide),
        scales=(*programme.scales, *table.scale),
        forms=_forms(table.form, items),
        stages=table.stage,
        rhythms=table.rhythm,
        limits=(),
        phases=table.phase,
        documents=table.document,
        members=programme.key,
        texts=LazyTexts(programme.languages, lambda code: _for_group(programme.texts[code])),
    )


def _for_group(texts: Texts) -> Language:
    """Return the texts with the group's own name, summary and participant as the programme's."""
    entries = texts.entries
    own = {key: f"group.{key.partition('.')[2]}" for key in entries if key.startswith("programme.")}
    named = {key: entries[group] for key, group in own.items() if group in entries}
    return Language(replace(texts, entries={**entries, **named}), [])


def _forms(tables: tuple[FormTable, ...], items: Mapping[str, Item]) -> tuple[Form, ...]:
    return tuple(
        Form(
            form.id,
            form.purpose,
            tuple(
                Section(section.id, tuple(_item(row, items) for row in section.item), section.when)
                for section in form.section
            ),
            form.opening,
            form.agenda,
            form.guides,
        )
        for form in tables
    )


def _items(table: ProgrammeTable) -> dict[str, Item]:
    """Return the items by id; those shown outside meetings have one answer: they are shared."""
    forms = (*table.form, *(table.group.form if table.group else ()))
    rows = [(form, row) for form in forms for section in form.section for row in section.item]
    items = {row.id: row for _, row in rows if isinstance(row, Item)}
    for form, row in rows:
        item = _item(row, items)
        if form.purpose is not Purpose.MEETING and not item.shared:
            items[item.id] = replace(item, shared=True)
    return items


def _item(row: Item | Use, items: Mapping[str, Item]) -> Item:
    return items[item_id(row)]
