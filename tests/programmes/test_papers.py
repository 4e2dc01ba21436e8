"""Papers: forms filled in beside the document they become, and for whom and when documents are."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.domain.item import Kind
from mentordesk.domain.programme import DocumentSpec, Programme, Purpose
from mentordesk.programmes import ProgrammeFolder, read_whole
from mentordesk.programmes.packages import ProgrammePackages
from tests.programmes.small import FINNISH, STRUCTURE, complaint, files
from tests.programmes.test_folder import put

DELIVERED = ProgrammeFolder(Path(__file__).resolve().parents[2] / "resources" / "programmes")
PAPER = """
[[form]]
id = "feedback"
purpose = "feedback"

[[form.section]]
id = "praise"
item = [{ id = "praise", kind = "long-text" }]

[[form]]
id = "paper"
purpose = "paper"

[[form.section]]
id = "paper"
item = [
    { id = "born", kind = "text" },
    { id = "good", kind = "long-text", drafted_from = ["praise", "short"] },
]

[[document]]
id = "paper"
form = "paper"
stage = "meeting"
audience = "mentor"
"""
TEXTS = """
[form.feedback]
name = "Palaute"
title = "Palaute"

[section.praise]
name = "Kiitos"

[item.praise]
label = "Kiitos"

[form.paper]
name = "Paperi"
title = "Paperi"

[section.paper]
name = "Paperi"

[item.born]
label = "Syntymäaika"

[item.good]
label = "Hyvää"

[document.paper]
name = "Paperi"
title = "Paperi"
"""


def with_paper(structure: str = PAPER, texts: str = TEXTS) -> dict[str, str]:
    """Return the files of the small programme with a paper in it."""
    begin, group, rest = STRUCTURE.partition("[[group.role]]")
    return files(f"{begin}{structure}\n{group}{rest}", fi=_in_one(texts))


def _in_one(texts: str) -> str:
    """Return the Finnish texts with more of them; the tables there are written otherwise."""
    found = FINNISH
    for block in texts.strip().split("\n\n"):
        head, *rows = block.split("\n")
        table, _, name = head.strip("[]").partition(".")
        line = f"{name} = {{ {', '.join(rows)} }}"
        is_open = f"\n[{table}]\n" in found
        found = (
            found.replace(f"\n[{table}]\n", f"\n[{table}]\n{line}\n", 1)
            if is_open
            else f"{found}\n{block}\n"
        )
    return found


def test_a_paper_belongs_to_a_meeting_and_is_for_somebody():
    programme = read_whole(with_paper())
    assert [form.id for form in programme.forms_for(Purpose.PAPER)] == ["paper"]
    assert programme.document("paper") == DocumentSpec("paper", "paper", "meeting", "mentor")
    assert programme.document("print") == DocumentSpec("print", "first")


def test_what_a_paper_asks_has_one_answer():
    assert read_whole(with_paper()).item("born").shared


@pytest.mark.parametrize(
    ("right", "wrong", "key"),
    [('"meeting"', '"meting"', "stage"), ('"mentor"', '"boss"', "audience")],
)
def test_a_meeting_or_a_role_that_is_not_there_is_told(right: str, wrong: str, key: str):
    said = complaint(with_paper(PAPER.replace(f"{key} = {right}", f"{key} = {wrong}")))
    assert f"“{key}” names “{wrong[1:-1]}”" in said


def test_it_comes_back_whole_from_a_spreadsheet(tmp_path: Path):
    packages, programme = ProgrammePackages(tuple), read_whole(with_paper())
    path = tmp_path / "small.xlsx"
    path.write_bytes(packages.as_sheet(programme))
    again = packages.open(path)
    assert (again.forms, again.documents) == (programme.forms, programme.documents)


def based(folder: Path, structure: str, texts: str) -> Programme:
    """Open a package on the base of the small programme with its paper."""
    head = 'base = "small"\nid = "pori"\nversion = "1"\npublisher = "P"\nlanguages = ["fi"]\n'
    fi = f'language = "fi"\n{texts}'
    put(folder / "own", {"programme.toml": head + structure, "fi.toml": fi})
    return ProgrammePackages(lambda: (read_whole(with_paper()),)).open(folder / "own")


def test_a_draft_from_a_feedback_form_that_another_replaces_is_drawn_from_the_rest(tmp_path: Path):
    form = '[[form]]\nid = "end"\npurpose = "feedback"\n'
    own = based(tmp_path, form, '[form.end]\nname = "Loppu"\ntitle = "Loppu"\n')
    assert own.item("good").drafted_from == ("short",)
    assert not own.has_item("praise")


def test_an_area_can_have_a_certificate_of_its_own(tmp_path: Path):
    form = '[[form]]\nid = "paper"\npurpose = "paper"\n'
    own = based(tmp_path, form, '[form.paper]\nname = "Oma"\ntitle = "Oma"\n')
    assert own.form("paper").sections == ()
    assert [form.id for form in own.forms_for(Purpose.FEEDBACK)] == ["feedback"]


@pytest.fixture(params=["work-trial", "developer-client"])
def delivered(request: pytest.FixtureRequest) -> Programme:
    """Each of the programmes that come along."""
    return next(p for p in DELIVERED.programmes() if p.key.id == request.param)


def test_every_meeting_has_a_hand_out_for_each_of_the_two(delivered: Programme):
    made = {(d.stage, d.audience) for d in delivered.documents if d.stage}
    roles = ("participant", "mentor")
    assert made == {(stage.id, role) for stage in delivered.stages for role in roles}


def test_every_paper_is_printed(delivered: Programme):
    papers = {form.id for form in delivered.forms_for(Purpose.PAPER)}
    assert papers <= {document.form for document in delivered.documents}
    assert {"roles", "competence"} <= papers


def test_nothing_about_health_is_asked_or_drawn_on_a_paper(delivered: Programme):
    items = [item for form in delivered.forms_for(Purpose.PAPER) for item in form.items()]
    sources = [delivered.item(name) for item in items for name in item.drafted_from]
    assert sources
    assert not any(item.health for item in (*items, *sources))


def test_the_certificate_is_narrow_and_is_called_by_its_right_name():
    trial = next(p for p in DELIVERED.programmes() if p.key.id == "work-trial")
    form = trial.form("certificate")
    asked = {item.id for section in form.sections if section.when for item in section.items}
    assert asked == {"certificate-assessment"}
    assert trial.text("document.certificate.title", "fi") == "Todistus työkokeilusta"
    (signed,) = (item for item in form.items() if item.kind is Kind.SIGNATURES)
    assert signed.views == ("employer",)
    said = (text for code in trial.languages for text in trial.texts[code].entries.values())
    assert not any("työtodistus" in text.lower() for text in said)


def test_the_other_model_has_no_certificate():
    pair = next(p for p in DELIVERED.programmes() if p.key.id == "developer-client")
    assert pair.document("certificate") is None
