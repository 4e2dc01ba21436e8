"""What is done to the vault a great many times, and what it loses: nothing, or the run fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from traceback import print_exception

from bench.row import NotMeasured
from tests.store.damage import flip_often, tear_often
from tests.store.disks import NoDisk
from tests.store.filling import fill_often
from tests.store.killing import kill_often
from tests.store.killing_backups import kill_often as kill_makers
from tests.store.killing_keys import Toll as KeyToll
from tests.store.killing_keys import kill_changes, kill_encryptings, kill_rekeyings
from tests.store.killing_seals import kill_often as kill_sealers
from tests.store.stopping import steps_of


@dataclass(frozen=True)
class Count:
    """How often it was done, what came of it in words, and how many times it went wrong."""

    times: int
    told: str
    failed: int


@dataclass(frozen=True)
class Toll:
    """One kind of harm; ``run`` does it ``times`` times and counts, or raises ``NotMeasured``."""

    name: str
    what: str
    times: int
    run: Callable[[int], Count]


def kills(times: int) -> Count:
    """Kill whoever types."""
    with TemporaryDirectory() as name:
        toll = kill_often(Path(name), times)
    return Count(times, f"{toll.acknowledged:,} saves acknowledged, {toll.lost} lost", toll.lost)


def seals(times: int) -> Count:
    """Kill whoever seals documents."""
    with TemporaryDirectory() as name:
        toll = kill_sealers(Path(name), times)
    told = f"{toll.acknowledged:,} documents sealed, {toll.lost} lost, {toll.half} not whole"
    return Count(times, told, toll.lost + toll.half)


def torn(times: int) -> Count:
    """Tear the log of a vault whose power failed."""
    kept = tear_often(times)
    return Count(times, f"{kept} opened with every save before the tear", times - kept)


def bits(times: int) -> Count:
    """Flip a bit of the database."""
    found = flip_often(times)
    return Count(times, f"{found} found", times - found)


def disks(times: int) -> Count:
    """Fill disks of many sizes while saving."""
    try:
        with TemporaryDirectory() as name:
            toll = fill_often(Path(name) / "disk", times)
    except NoDisk as lack:
        raise NotMeasured(str(lack)) from lack
    told = f"{toll.acknowledged:,} saves acknowledged, {toll.lost} lost; {toll.stuck} did not go on"
    return Count(times, told, toll.lost + toll.stuck)


def passwords(times: int) -> Count:
    """Kill whoever changes the password."""
    return _keys(kill_changes, times)


def keys(times: int) -> Count:
    """Kill whoever encrypts everything anew."""
    return _keys(kill_rekeyings, times)


def first_keys(times: int) -> Count:
    """Kill whoever encrypts a database of the first versions."""
    return _keys(kill_encryptings, times)


def _keys(kill: Callable[[Path, int], KeyToll], times: int) -> Count:
    with TemporaryDirectory() as name:
        toll = kill(Path(name) / "MentorDesk", times)
    bad = (
        f"{toll.locked_out} without a password that opens",
        f"{toll.codes_lost} without a code",
        f"{toll.answers_lost} with something missing",
    )
    told = f"{toll.midway} of them midway; {', '.join(bad)}"
    return Count(times, told, toll.locked_out + toll.codes_lost + toll.answers_lost)


def backups(times: int) -> Count:
    """Kill whoever makes backups."""
    with TemporaryDirectory() as name:
        toll = kill_makers(Path(name), times)
    told = f"{toll.amid} of them amid a backup; {toll.backups} backups left, {toll.half} not whole"
    return Count(times, told, toll.half)


def restores(times: int) -> Count:
    """Stop a restore at each of its steps."""
    with TemporaryDirectory() as name:
        stops = steps_of(Path(name), times)
    whole = sum(stop.is_whole for stop in stops)
    told = f"{whole} opened the old vault or the new one, whole"
    return Count(len(stops), told, len(stops) - whole)


TOLLS = (
    Toll("kills", "the program killed while it saves", 1000, kills),
    Toll("seals", "the program killed while it seals documents", 100, seals),
    Toll("torn", "the log cut off at any byte, or half brought into the database", 300, torn),
    Toll("bits", "one bit of the database flipped", 60, bits),
    Toll("disks", "a disk of another size filled up while saving, then room made", 40, disks),
    Toll("passwords", "the program killed while it changes the password", 100, passwords),
    Toll("keys", "the program killed while it encrypts everything anew", 100, keys),
    Toll("first-keys", "the program killed while it first encrypts a database", 100, first_keys),
    Toll("backups", "the program killed while it makes backups", 60, backups),
    Toll("restores", "a restore stopped at any of its steps", 60, restores),
)

HEAD = ("| run | what is done | times | what came of it | |", "| --- | --- | ---: | --- | --- |")


def table(tolls: tuple[Toll, ...] = TOLLS) -> Iterator[str]:
    """Yield the table of counts, a line at a time as they are taken."""
    yield from HEAD
    for toll in tolls:
        try:
            count = toll.run(toll.times)
        except NotMeasured as lack:
            yield f"| {toll.name} | {toll.what} | 0 | – | not measured: {lack} |"
        except Exception as failure:  # whatever it is, the run did not hold, and the others follow
            print_exception(failure)
            yield f"| {toll.name} | {toll.what} | – | {type(failure).__name__} | failed |"
        else:
            verdict = "failed" if count.failed else "held"
            yield f"| {toll.name} | {toll.what} | {count.times:,} | {count.told} | {verdict} |"
