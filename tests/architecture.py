"""The rules of the house, read from the sources without importing them.

Each rule takes a module and yields a sentence for each breach, with file and line.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

HOUSE = "mentordesk"
ROOT = "root"
WINGS = {"cli", "log", "windows"}
"""Folders of the root: what is in them may do what it may."""
TRANSLATED = {"tr", "translate", "QT_TRANSLATE_NOOP"}
NETWORK = ("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "PySide6.QtNetwork")
LONGEST_FILE = 300
LONGEST_FUNCTION = 45


@dataclass(frozen=True)
class Room:
    """What a room may import: rooms of ours, packages of others; the standard library always."""

    ours: frozenset[str]
    others: frozenset[str]


@dataclass(frozen=True)
class Module:
    """A source file by its dotted name."""

    name: str
    source: str
    is_package: bool = False

    @property
    def room(self) -> str:
        """The room it lives in; ``root`` for what lies beside the rooms, or in a wing of it."""
        parts = self.name.split(".")
        is_inside = len(parts) > 2 or (self.is_package and len(parts) > 1)
        return parts[1] if is_inside and parts[1] not in WINGS else ROOT

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed source."""
        return ast.parse(self.source)

    def at(self, node: ast.AST | None, breach: str) -> str:
        """A sentence about the place of a breach."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}: {breach}"


def modules_of(folder: Path) -> list[Module]:
    """The modules in a package's folder, at any depth."""
    return [_module(path, folder.parent) for path in sorted(folder.rglob("*.py"))]


def _module(path: Path, root: Path) -> Module:
    parts = path.relative_to(root).with_suffix("").parts
    is_package = parts[-1] == "__init__"
    name = ".".join(parts[:-1] if is_package else parts)
    return Module(name, path.read_text(encoding="utf-8"), is_package)


def imports(module: Module, within: ast.AST | None = None) -> Iterator[tuple[ast.stmt, str]]:
    """Every import, as a statement and a dotted name; those for the type checker count too."""
    for node in ast.walk(within or module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom):
            origin = _origin(module, node)
            for alias in node.names:
                yield node, f"{origin}.{alias.name}"


def _origin(module: Module, node: ast.ImportFrom) -> str:
    """The dotted name after ``from``, with the dots of a relative import resolved."""
    parts = module.name.split(".") + (["__init__"] if module.is_package else [])
    above = parts[: -node.level] if node.level else []
    return ".".join([*above, *([node.module] if node.module else [])])


def star(module: Module, rooms: dict[str, Room]) -> Iterator[str]:
    """A room imports only what the table allows it."""
    if module.room not in rooms:
        if module.room != ROOT:
            yield module.at(None, f"there is no room named {module.room}")
        return
    room = rooms[module.room]
    for node, name in imports(module):
        top, _, rest = name.partition(".")
        if top == HOUSE:
            target = rest.split(".")[0] if rest.split(".")[0] in rooms else ROOT
            allowed = target == module.room or target in room.ours
        else:
            allowed = top in sys.stdlib_module_names or top in room.others
        if not allowed:
            yield module.at(node, f"{module.room} may not import {name}")


def network(module: Module) -> Iterator[str]:
    """Nothing leaves the PC: no module imports what opens a socket."""
    for node, name in imports(module):
        if f"{name}.".startswith(tuple(f"{package}." for package in NETWORK)):
            yield module.at(node, f"imports {name}, which reaches the network")


def circles(modules: Iterable[Module]) -> Iterator[str]:
    """No module imports itself by way of others."""
    by_name = {module.name: module for module in modules}
    graph = {
        name: {_nearest(target, by_name) for _, target in imports(module)} & by_name.keys() - {name}
        for name, module in by_name.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield f"import circle: {' → '.join(reversed(error.args[1]))}"


def _nearest(target: str, names: Iterable[str]) -> str:
    """The module that an imported name is, or is in."""
    return target if target in names else target.rpartition(".")[0]


def built_texts(module: Module) -> Iterator[str]:
    """A text to translate stands in the source whole: what is put together can't be found."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and _called(node) in TRANSLATED:
            parts = [part for argument in node.args[:2] for part in ast.walk(argument)]
            if any(_puts_together(part) for part in parts):
                yield module.at(node, f"{_called(node)}() of a text that is put together")


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _puts_together(node: ast.AST) -> bool:
    formats = isinstance(node, ast.Call) and _called(node) == "format"
    return formats or isinstance(node, ast.JoinedStr | ast.BinOp)


def late_imports(module: Module) -> Iterator[str]:
    """Imports stand at the top of the file, but for the root's late ones."""
    if module.room == ROOT:
        return
    for function in _functions(module):
        for node, name in imports(module, function):
            yield module.at(node, f"{function.name}() imports {name} late")


def kept_layout_items(module: Module) -> Iterator[str]:
    """Nobody asks a layout for its items: PySide keeps them longer than Qt does.

    What Qt makes later in the place of one that is gone is then taken for it.
    """
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and _called(node) == "itemAt":
            yield module.at(node, "itemAt() hands out what is kept too long; see indexOf()")


def global_statements(module: Module) -> Iterator[str]:
    """Nothing is kept in a module's variables."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Global):
            yield module.at(node, f"global {', '.join(node.names)}")


def long_files(module: Module) -> Iterator[str]:
    """A file can be read in one sitting."""
    length = len(module.source.splitlines())
    if length > LONGEST_FILE:
        yield module.at(None, f"{length} lines long; {LONGEST_FILE} at most")


def long_functions(module: Module) -> Iterator[str]:
    """A function fits on the screen."""
    for function in _functions(module):
        length = (function.end_lineno or function.lineno) - function.lineno + 1
        if length > LONGEST_FUNCTION:
            yield module.at(
                function, f"{function.name}() is {length} lines long; {LONGEST_FUNCTION} at most"
            )


def _functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
