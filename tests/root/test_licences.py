"""From source, the packages tell of their licences themselves."""

from mentordesk.licences import shipment


def test_the_program_and_what_it_is_made_with_are_named() -> None:
    parts = {part.name: part for part in shipment().parts}
    assert {"MentorDesk", "Lucide", "Noto Sans", "peewee", "cryptography", "cffi"} <= set(parts)
    assert "Permission is hereby granted" in parts["MentorDesk"].text
    assert parts["cryptography"].licence == "Apache-2.0 OR BSD-3-Clause"
    assert parts["pillow"].version and "PIL" in parts["pillow"].text
    assert "pytest" not in parts


def test_each_is_named_once_and_in_order() -> None:
    names = [part.name.casefold() for part in shipment().parts]
    assert names == sorted(set(names))
