"""Reads a programme from the texts of its files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

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
from mentordesk.programmes.checks import check
from mentordesk.programmes.shape import build
from mentordesk.programmes.source import Spot, parse
from mentordesk.programmes.tables import FormTable, GroupTable, ProgrammeTable, Use
from mentordesk.programmes.texts import read_texts, wanted
from mentordesk.programmes.walk import walk

STRUCTURE = "programme.toml"

NO_FILE = QT_TRANSLATE_NOOP("programmes", "The file {file} is missing from the programme.")
NO_LANGUAGE_FILE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” names “{value}”, but there is no file {missing}."
)
NOT_LISTED = QT_TRANSLATE_NOOP(
    "programmes", "{file}: the “languages” of programme.toml don’t name this file."
)


def read(files: Mapping[str, str]) -> Programme:
    """Return the programme that the files describe; raises ``ProgrammeError``."""
    texts = {name: _with_unix_lines(files[name]) for name in sorted(files)}
    if STRUCTURE not in texts:
        raise ProgrammeError(NO_FILE.filled(file=STRUCTURE))
    top = Spot(parse(STRUCTURE, texts[STRUCTURE]))
    table = build(ProgrammeTable, top.source.tables, top)
    check(table, top)
    words = _languages(table, top, texts)
    return _programme(table, words, texts)


def fingerprint(files: Mapping[str, str]) -> str:
    """Return the sha256, in hex, over the names and texts of the files in order of names."""
    digest = hashlib.sha256()
    for name in sorted(files):
        for part in (name, _with_unix_lines(files[name])):
            data = part.encode()
            digest.update(b"%d:%b" % (len(data), data))
    return digest.hexdigest()


def _with_unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").removeprefix("\ufeff")


def _languages(table: ProgrammeTable, top: Spot, files: Mapping[str, str]) -> dict[str, Texts]:
    names = {code: f"{code}.toml" for code in table.languages}
    for n, (code, name) in enumerate(names.items()):
        if name not in files:
            spot = top.at("languages", n)
            raise spot.error(NO_LANGUAGE_FILE, value=code, missing=name)
    for name in files:
        if name not in (STRUCTURE, *names.values()):
            raise ProgrammeError(NOT_LISTED.filled(file=name))
    keys = wanted(table, top)
    first = table.languages[0]
    return {
        code: read_texts(Spot(parse(name, files[name])), keys, is_first=code == first)
        for code, name in names.items()
    }


def _programme(
    table: ProgrammeTable, texts: Mapping[str, Texts], files: Mapping[str, str]
) -> Programme:
    items = _items(table)
    programme = Programme(
        key=ProgrammeKey(table.id, table.version, fingerprint(files)),
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
        files=files,
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
        texts={code: _named_as_group(each) for code, each in programme.texts.items()},
    )


def _named_as_group(texts: Texts) -> Texts:
    """Return the texts with the group's own name, summary and participant as the programme's."""
    entries = texts.entries
    own = {key: f"group.{key.partition('.')[2]}" for key in entries if key.startswith("programme.")}
    named = {key: entries[group] for key, group in own.items() if group in entries}
    return replace(texts, entries={**entries, **named})


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
    items = {thing.id: thing for _, thing in walk(table) if isinstance(thing, Item)}
    for _, form in walk(table):
        if isinstance(form, FormTable) and form.purpose is not Purpose.MEETING:
            for section in form.section:
                for row in section.item:
                    item = _item(row, items)
                    items[item.id] = replace(item, shared=True)
    return items


def _item(row: Item | Use, items: Mapping[str, Item]) -> Item:
    return items[row.use if isinstance(row, Use) else row.id]
