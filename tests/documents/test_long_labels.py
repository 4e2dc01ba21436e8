"""Whatever the checker accepts is printed: names of any length, and many of them."""

from dataclasses import replace

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.documents.setting.breaking import broken
from mentordesk.documents.setting.faces import PlainRuler
from mentordesk.documents.setting.style import Style
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.programme import Programme, Role, Scale, Texts
from mentordesk.domain.records import Answer, Place
from tests.documents.finnish import Finnish
from tests.documents.reading_back import lines, pages, text
from tests.documents.small import a_small_mentorship, a_small_programme

LONG = "a" * 3000
STEPS = tuple(f"step{n}" for n in range(24))
ROLES = tuple(f"role{n}" for n in range(12))


def a_long_winded_programme() -> Programme:
    """Return the small programme, with 3,000 letters without a space in every text."""
    programme = a_small_programme()
    entries = dict.fromkeys(programme.texts["fi"].entries, LONG)
    return replace(programme, texts={"fi": Texts("fi", entries)}, source=LONG * 3)


def a_many_stepped_programme() -> Programme:
    """Return a programme whose one scale has many steps, judged by many."""
    item = Item("scale", Kind.SCALE, scale="steps", views=ROLES)
    way = Item("way", Kind.SCALE_THREAD, drafted_from=("scale",))
    return replace(
        a_small_programme(item, way),
        roles=tuple(Role(role) for role in ROLES),
        scales=(Scale("steps", STEPS),),
    )


@pytest.mark.parametrize(("document", "gigs"), [("gig", 1), ("page", 9)])
def test_three_thousand_letters_without_a_space_are_printed_everywhere(
    documents: PdfDocuments, document: str, gigs: int
) -> None:
    pdf = documents.make(document, a_small_mentorship(gigs), a_long_winded_programme(), Finnish())
    style = Style()
    assert len(pages(pdf)) > 5
    assert all(line.right <= style.width - style.right + 0.5 for line in lines(pdf))


def test_more_steps_and_judges_than_have_room_are_printed(documents: PdfDocuments) -> None:
    where = (Place("gig-1", "scale", f"{role}.step") for role in ROLES)
    answers = tuple(Answer(place, "step3") for place in where)
    judged = replace(a_small_mentorship(), answers=answers)
    pdf = documents.make("gig", judged, a_many_stepped_programme(), Finnish())
    assert "step3" in text(pdf).replace("\n", "")


@pytest.mark.parametrize("measure", [0.5, 0, -3])
def test_a_text_is_broken_even_where_no_letter_fits(measure: float) -> None:
    assert "".join(broken("aa bb", measure, PlainRuler({"a": 1, "b": 1, " ": 1}))) == "aa bb"
