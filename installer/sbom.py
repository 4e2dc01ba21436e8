# pyright: reportMissingImports=false
"""Writes the list of parts (SBOM) as CycloneDX, with the library of its makers.

``python -m installer.sbom PARTS.json OUT.cdx.json``, run by ``beside.py`` where the library is.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from installer.commit import commit, seconds

PROGRAM: Final = "MentorDesk"
DATA: Final = ("Noto Sans", "Lucide", "Wiktionary")


def bill(parts: list[dict[str, Any]]) -> Bom:
    """Return the list; the same parts of the same commit give the same bytes."""
    made = [(part, list(_components(part))) for part in parts]
    holding = {PROGRAM, *(part["inside"] for part in parts)}
    held = {part["name"]: each for part, each in made if part["name"] in holding}
    (root,) = held[PROGRAM]
    bom = Bom(
        serial_number=uuid5(NAMESPACE_URL, f"{PROGRAM}/{root.version}/{commit()}"),
        metadata=BomMetaData(component=root, timestamp=datetime.fromtimestamp(int(seconds()), UTC)),
    )
    for part, components in made:
        (outer,) = held.get(part["inside"], [root])  # what is inside the installer as well
        if part["name"] != PROGRAM:
            bom.components.update(components)
            bom.register_dependency(outer, components)
    return bom


def _components(part: dict[str, Any]) -> Iterator[Component]:
    """Yield a part as a component, or one for each thing that its name names."""
    purls = part["purls"] or {part["name"]: ""}
    for name, told in purls.items():
        purl = PackageURL.from_string(told) if told else None
        version = purl.version if purl else part["version"] or None
        yield Component(
            name=name,
            version=version,
            type=_kind(name),
            bom_ref=f"{part['inside']}/{name}" if part["inside"] else name,
            licenses=[LicenseFactory().make_from_string(part["licence"])],
            copyright="\n".join(part["copyright"]) or None,
            purl=purl,
            cpe=f"cpe:2.3:a:{part['cpe']}:{version}:*:*:*:*:*:*:*"
            if part["cpe"] and version
            else None,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part["sha256"])]
            if part["sha256"]
            else [],
        )


def _kind(name: str) -> ComponentType:
    if name == PROGRAM:
        return ComponentType.APPLICATION
    return ComponentType.DATA if name in DATA else ComponentType.LIBRARY


def main(told: Path, out: Path) -> int:
    """Write the list of some parts; ends with 1 and the reason where it breaks the schema."""
    text = JsonV1Dot6(bill(json.loads(told.read_text("utf-8")))).output_as_string(indent=2)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    out.write_text(text + "\n", "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
