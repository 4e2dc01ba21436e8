"""A package that holds only a feedback form of its own and takes all else from another programme.

``base`` in its ``programme.toml`` names that programme. What comes out is whole and stands alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.programme import DocumentSpec, Guide, Programme, Purpose, Scale, Texts
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.locate import Path
from mentordesk.programmes.problems import refuse
from mentordesk.programmes.reading import NO_LANGUAGE_FILE, NOT_LISTED, STRUCTURE, checked
from mentordesk.programmes.shape import build
from mentordesk.programmes.source import Joined, Source, Spot, parse
from mentordesk.programmes.tables import FormTable, ProgrammeTable
from mentordesk.programmes.texts import NO_TEXT, Language, read_texts
from mentordesk.programmes.written import language_file, toml

NO_BASE = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” names the programme “{value}”, which isn’t in this MentorDesk. "
    "There are: {known}.",
)
NOT_AT_THE_END = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: a programme on the base of another can only have forms whose purpose is "
    "“feedback” or “paper”.",
)

ADDED = ("form", "guide", "scale", "document")
"""The tables that a package may bring; one of an id that the base has takes its place."""


@dataclass(frozen=True, slots=True)
class BasedTable:
    """``programme.toml`` of such a package."""

    base: str
    id: str
    version: str
    publisher: str
    status: str = ""
    source: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
    derived_from: str = ""
    area: str = ""
    effective_from: date | None = None
    guide: tuple[Guide, ...] = ()
    scale: tuple[Scale, ...] = ()
    form: tuple[FormTable, ...] = ()
    document: tuple[DocumentSpec, ...] = ()


def is_based(files: Mapping[str, str]) -> bool:
    """Say whether a package takes from another programme; raises where it isn't TOML."""
    return STRUCTURE in files and "base" in parse(STRUCTURE, files[STRUCTURE]).tables


def stand_alone(files: Mapping[str, str], bases: Iterable[Programme]) -> dict[str, str]:
    """Return the files of the whole programme; raises ``ProgrammeError`` in the package's lines."""
    own = parse(STRUCTURE, files[STRUCTURE])
    top = Spot(own)
    table = build(BasedTable, own.tables, top)
    for n, form in enumerate(table.form):
        if form.purpose not in (Purpose.FEEDBACK, Purpose.PAPER):
            raise top.at("form", n, "purpose").error(NOT_AT_THE_END)
    base = _base(table, top, bases)
    whole = _joined(own, parse(STRUCTURE, base.files[STRUCTURE]), base)
    spot = Spot(whole)
    keys = checked(build(ProgrammeTable, whole.tables, spot), spot)
    codes: list[str] = whole.tables["languages"]
    for n, code in enumerate(table.languages):
        if f"{code}.toml" not in files and code not in base.texts:
            missing = f"{code}.toml"
            raise top.at("languages", n).error(NO_LANGUAGE_FILE, value=code, missing=missing)
    return {STRUCTURE: toml(whole.tables), **_texts(files, base, keys, codes)}


def _base(table: BasedTable, top: Spot, bases: Iterable[Programme]) -> Programme:
    known = {programme.key.id: programme for programme in bases}
    if table.base not in known:
        raise top.at("base").error(NO_BASE, value=table.base, known=", ".join(known))
    return known[table.base]


def _joined(own: Source, base: Source, programme: Programme) -> Joined:
    """Return the base's tables with the package's put in, and where each came from."""
    kept = _kept(base.tables, own.tables)
    languages = [*own.tables.get("languages", ()), *base.tables["languages"]]
    header = {key: value for key, value in own.tables.items() if key not in (*ADDED, "base")}
    derived = {"derived_from": f"{programme.key.id} {programme.key.version}"}
    tables = {**base.tables, **derived, **header}
    tables["languages"] = list(dict.fromkeys(languages))
    places: dict[Path, tuple[str, int]] = {(key,): own.place((key,)) for key in header}
    places[()] = own.place(("base",))
    for name in ADDED:
        first = len(kept[name])
        rows = own.tables.get(name, [])
        tables[name] = [*kept[name], *rows]
        places |= {(name, first + path[1], *path[2:]): place for path, place in _rows(own, name)}
    return Joined(STRUCTURE, "", {k: v for k, v in tables.items() if v != []}, places)


def _kept(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, list[Any]]:
    """Return what stays of the base's tables: no feedback forms, nothing of a taken id."""
    ids = {name: {row["id"] for row in own.get(name, ())} for name in ADDED}
    kept = {
        name: [row for row in base.get(name, ()) if row["id"] not in ids[name]] for name in ADDED
    }
    if any(form["purpose"] == Purpose.FEEDBACK for form in own.get("form", ())):
        kept["form"] = [f for f in kept["form"] if f["purpose"] != Purpose.FEEDBACK]
    forms = [*kept["form"], *own.get("form", ())]
    kept["form"] = [_drafted(form, _asked(forms)) for form in kept["form"]]
    known = {form["id"] for form in forms}
    kept["document"] = [row for row in kept["document"] if row["form"] in known]
    return kept


def _asked(forms: Iterable[Mapping[str, Any]]) -> set[str]:
    sections = (section for form in forms for section in form.get("section", ()))
    return {row["id"] for section in sections for row in section.get("item", ()) if "id" in row}


def _drafted(form: Mapping[str, Any], known: set[str]) -> dict[str, Any]:
    """Return a form whose drafts are drawn only from what is still asked."""

    def item(row: Mapping[str, Any]) -> dict[str, Any]:
        sources = [name for name in row.get("drafted_from", ()) if name in known]
        without = {key: value for key, value in row.items() if key != "drafted_from"}
        return {**without, "drafted_from": sources} if sources else without

    def section(rows: Mapping[str, Any]) -> dict[str, Any]:
        return {**rows, "item": [item(row) for row in rows["item"]]} if "item" in rows else {**rows}

    return {**form, "section": [section(each) for each in form.get("section", ())]}


def _rows(own: Source, name: str) -> Iterator[tuple[tuple[Any, ...], tuple[str, int]]]:
    """Yield the place of each key in the rows of one kind of table."""
    for path, place in own.places():
        if len(path) > 1 and path[0] == name:
            yield path, place


def _texts(
    files: Mapping[str, str], base: Programme, keys: Mapping[str, bool], codes: list[str]
) -> dict[str, str]:
    """Return each language's file: what is still asked for of the base's, then the package's."""
    names = {f"{code}.toml": code for code in codes}
    for name in files:
        if name not in (STRUCTURE, *names):
            raise ProgrammeError(NOT_LISTED.filled(file=name))
    read = {code: _read(name, files, keys) for name, code in names.items() if name in files}
    refuse(problem for language in read.values() for problem in language.problems)
    merged = {code: _merged(code, base, read.get(code), keys) for code in codes}
    first = codes[0]
    spot = Spot(Source(f"{first}.toml", "", {}))
    missing = (key for key, needed in keys.items() if needed and key not in merged[first])
    refuse(spot.error(NO_TEXT, missing=key) for key in missing)
    return {
        f"{code}.toml": _file(code, base, read.get(code), entries)
        for code, entries in merged.items()
    }


def _read(name: str, files: Mapping[str, str], keys: Mapping[str, bool]) -> Language:
    return read_texts(Spot(parse(name, files[name])), keys, is_first=False)


def _merged(
    code: str, base: Programme, own: Language | None, keys: Mapping[str, bool]
) -> dict[str, str]:
    sources = _sources(code, base, own)
    return {key: text for texts in sources for key, text in texts.entries.items() if key in keys}


def _sources(code: str, base: Programme, own: Language | None) -> list[Texts]:
    inherited = [base.texts[code]] if code in base.texts else []
    return [*inherited, *([own.texts] if own else [])]


def _file(code: str, base: Programme, own: Language | None, entries: Mapping[str, str]) -> str:
    """Return a language's file; it is reviewed when all of its texts are."""
    sources = _sources(code, base, own)
    by = dict.fromkeys(texts.translated_by for texts in sources if texts.translated_by)
    reviewed = all(texts.reviewed for texts in sources)
    return language_file(code, ", ".join(by), reviewed=reviewed, entries=entries)
