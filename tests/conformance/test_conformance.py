"""Every PDF that the program makes is PDF/A-2a and PDF/UA-1, by two validators of others."""

from functools import cache
from pathlib import Path

import page
import pytest

from tests.conformance.everything import everything
from tests.conformance.test_sealed import states
from tests.conformance.verapdf import FLAVOURS, Lacking, validated

PROFILES = (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1)


@cache
def made() -> dict[str, bytes]:
    return dict(everything())


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES, ids=str)
def test_page_finds_no_breach(profile: page.ValidationProfile) -> None:
    reports = {name: page.validate_pdf_bytes(pdf, profile=profile) for name, pdf in made().items()}
    breaches = {(n, each.rule_id): each.message for n, r in reports.items() for each in r.failures}
    assert breaches == {}
    assert len(reports) > 150


@pytest.mark.slow
def test_verapdf_finds_no_breach(tmp_path: Path) -> None:
    whole = {**made(), **{f"state {name}": pdf for name, pdf in states()}}
    files = [tmp_path / f"{name}.pdf" for name in whole]
    for file, pdf in zip(files, whole.values(), strict=True):
        file.write_bytes(pdf)
    try:
        results = validated(files)
    except Lacking as lack:
        pytest.skip(f"veraPDF did not run. {lack}")
    assert [result for result in results if result.rule != "ok"] == []
    assert len(results) == len(files) * len(FLAVOURS)


@pytest.mark.slow
def test_verapdf_tells_a_breach(tmp_path: Path) -> None:
    file = tmp_path / "broken.pdf"
    file.write_bytes(next(everything())[1].replace(b"/Marked true", b"/Maimed true"))
    try:
        found = {result.flavour for result in validated([file]) if result.rule != "ok"}
    except Lacking as lack:
        pytest.skip(f"veraPDF did not run. {lack}")
    assert found == set(FLAVOURS)
