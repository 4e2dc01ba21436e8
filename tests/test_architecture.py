"""The house is a star: the table of rooms, held against every source file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture import (
    LONGEST_FILE,
    LONGEST_FUNCTION,
    ROOT,
    Module,
    Room,
    built_texts,
    circles,
    global_statements,
    kept_layout_items,
    late_imports,
    long_files,
    long_functions,
    modules_of,
    network,
    star,
)


def room(*others: str, ours: tuple[str, ...] = ("domain",)) -> Room:
    """A row of the table: what the room may import besides the standard library."""
    return Room(frozenset(ours), frozenset(others))


# The root (app, house, … beside the rooms, and its wings) joins them all and may import anything.
ROOMS = {
    "domain": room(ours=()),
    "programmes": room("openpyxl", "tomli_w"),
    "store": room("cryptography", "msgspec", "peewee", "simplemma", "sqlcipher3"),
    "documents": room(
        "PIL",
        "asn1crypto",
        "cryptography",
        "icalendar",
        "pyhanko",
        "pyhanko_certvalidator",
        "reportlab",
        "uharfbuzz",
    ),
    "ui": room("PySide6", "shiboken6"),
}

HOUSE = modules_of(Path(__file__).resolve().parent.parent / "mentordesk")

Rule = Callable[[Module], Iterator[str]]


def keeps_to_the_star(module: Module) -> Iterator[str]:
    """The star, with this house's table."""
    return star(module, ROOMS)


RULES: list[Rule] = [
    keeps_to_the_star,
    network,
    built_texts,
    late_imports,
    kept_layout_items,
    global_statements,
    long_files,
    long_functions,
]


@pytest.mark.parametrize("rule", RULES)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    breaches = [breach for module in HOUSE for breach in rule(module)]
    assert not breaches, "\n" + "\n".join(breaches)


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert not list(circles(HOUSE))


def test_every_room_is_there() -> None:
    assert {module.room for module in HOUSE} == {*ROOMS, ROOT}


# The rules catch what they are for


def lines(count: int) -> str:
    """That many lines of a function's body."""
    return "    pass\n" * count


BREACHES: list[tuple[Rule, str, str]] = [
    (keeps_to_the_star, "mentordesk.domain.goal", "import peewee"),
    (keeps_to_the_star, "mentordesk.domain.goal", "from mentordesk.store import vault"),
    (keeps_to_the_star, "mentordesk.store.vault", "from mentordesk.ui import window"),
    (keeps_to_the_star, "mentordesk.store.migrations", "from playhouse import migrate"),
    (keeps_to_the_star, "mentordesk.store.vault", "from ..ui import window"),
    (keeps_to_the_star, "mentordesk.ui.window", "from mentordesk import app"),
    (keeps_to_the_star, "mentordesk.ui.window", "def f():\n    import reportlab"),
    (keeps_to_the_star, "mentordesk.documents.page", "if TYPE_CHECKING:\n    import PySide6"),
    (keeps_to_the_star, "mentordesk.common.bag", ""),
    (network, "mentordesk.app", "import urllib.request"),
    (network, "mentordesk.app", "from PySide6 import QtNetwork"),
    (built_texts, "mentordesk.ui.window", "self.tr(f'{count} goals')"),
    (built_texts, "mentordesk.ui.window", "self.tr('%d goals' % count)"),
    (built_texts, "mentordesk.ui.window", "self.tr('{} goals'.format(count))"),
    (built_texts, "mentordesk.ui.window", "QCoreApplication.translate('ui', f'{count}')"),
    (built_texts, "mentordesk.domain.goal", "QT_TRANSLATE_NOOP('domain', 'a' + name)"),
    (late_imports, "mentordesk.ui.window", "def f():\n    import json"),
    (late_imports, "mentordesk.ui.window", "class A:\n    def f(self):\n        import json"),
    (kept_layout_items, "mentordesk.ui.fields.tab_order", "layout.itemAt(0)"),
    (global_statements, "mentordesk.app", "def f():\n    global state"),
    (long_files, "mentordesk.app", "pass\n" * (LONGEST_FILE + 1)),
    (long_functions, "mentordesk.app", "def f():\n" + lines(LONGEST_FUNCTION)),
]


@pytest.mark.parametrize(("rule", "name", "source"), BREACHES)
def test_a_breach_is_caught(rule: Rule, name: str, source: str) -> None:
    assert len(list(rule(Module(name, source)))) == 1


ALLOWED: list[tuple[Rule, str, str]] = [
    (keeps_to_the_star, "mentordesk.domain.goal", "import json\nfrom . import person"),
    (keeps_to_the_star, "mentordesk.store.vault", "from mentordesk.domain.goal import Goal"),
    (keeps_to_the_star, "mentordesk.app", "from mentordesk.ui import window\nimport holidays"),
    (built_texts, "mentordesk.ui.window", "self.tr('%n goals', '', a + b)"),
    (built_texts, "mentordesk.ui.window", "self.tr('{n} goals').format(n=f'{n}')"),
    (late_imports, "mentordesk.app", "def f():\n    import reportlab"),
    (late_imports, "mentordesk.cli.verify", "def f():\n    import reportlab"),
    (late_imports, "mentordesk.ui.window", "if TYPE_CHECKING:\n    import json"),
    (long_files, "mentordesk.app", "pass\n" * LONGEST_FILE),
    (long_functions, "mentordesk.app", "def f():\n" + lines(LONGEST_FUNCTION - 1)),
]


@pytest.mark.parametrize(("rule", "name", "source"), ALLOWED)
def test_what_is_allowed_passes(rule: Rule, name: str, source: str) -> None:
    assert not list(rule(Module(name, source)))


def test_a_circle_is_caught_and_shown() -> None:
    modules = [
        Module("mentordesk.domain.a", "from mentordesk.domain import b"),
        Module("mentordesk.domain.b", "from .c import thing"),
        Module("mentordesk.domain.c", "if TYPE_CHECKING:\n    import mentordesk.domain.a"),
    ]
    [circle] = circles(modules)
    names = [f"mentordesk.domain.{letter}" for letter in "abca"]
    assert circle == f"import circle: {' → '.join(names)}"


def test_a_straight_line_is_no_circle() -> None:
    modules = [
        Module("mentordesk.domain.a", "from mentordesk.domain import b"),
        Module("mentordesk.domain.b", ""),
    ]
    assert not list(circles(modules))
