"""The sample trial goes the whole way through the programme's rules."""

from pathlib import Path

from mentordesk.domain.item import Kind
from mentordesk.domain.need import Need, todo
from mentordesk.domain.programme import Purpose
from mentordesk.domain.progress import unconfirmed
from mentordesk.domain.reading import ANSWERED, Answers, is_answered, visible_items
from mentordesk.domain.records import Status
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.builders import A_KEY
from tests.root.trial import a_sample_trial


def test_every_question_of_the_feedback_form_is_answered(tmp_path: Path):
    mentorship = a_sample_trial(tmp_path)
    house = House.open(tmp_path, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)
    programme = house.programme(mentorship.programme)
    house.vault.close()
    answers = Answers(mentorship)
    (form,) = programme.forms_for(Purpose.FEEDBACK)
    asked = [i for i in visible_items(form, programme, answers) if i.kind in ANSWERED]
    assert [i.id for i in asked if not is_answered(i, programme, answers)] == []
    assert {Kind.SCALE, Kind.CHOICE, Kind.LONG_TEXT} <= {item.kind for item in asked}
    assert unconfirmed(mentorship, programme) == ()


def test_it_is_open_with_all_meetings_held_and_only_closing_left(tmp_path: Path):
    mentorship = a_sample_trial(tmp_path)
    house = House.open(tmp_path, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)
    (summary,) = house.vault.summaries()
    house.vault.close()
    assert mentorship.details.status is Status.OPEN
    assert (summary.meetings, summary.held) == (4, 4)
    assert todo(summary, summary.confirmed, mentorship.created).need is Need.CLOSE
