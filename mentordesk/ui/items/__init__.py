"""A widget for each kind of item, and which is for which.

Each is made from an item, the session and the form's context; it reads its answer from the session
and writes what the person does back there.
"""

from collections.abc import Mapping
from typing import Final

from mentordesk.domain.item import Kind
from mentordesk.ui.items.attendance import AttendanceItem
from mentordesk.ui.items.checklist import ChecklistItem
from mentordesk.ui.items.choices import ChoiceItem, YesNoItem
from mentordesk.ui.items.fees import FeesItem
from mentordesk.ui.items.goal_review import GoalReviewItem
from mentordesk.ui.items.goal_thread import GoalThreadItem
from mentordesk.ui.items.goals import GoalsItem
from mentordesk.ui.items.guidance import GuidanceItem
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.items.key_points import KeyPointsItem
from mentordesk.ui.items.members import MembersItem
from mentordesk.ui.items.next_meetings import NextMeetingsItem
from mentordesk.ui.items.own_questions import OwnQuestionsItem
from mentordesk.ui.items.pairs import PairsItem
from mentordesk.ui.items.people import PeopleItem
from mentordesk.ui.items.period import PeriodItem
from mentordesk.ui.items.plan import PlanItem
from mentordesk.ui.items.roles import RolesItem
from mentordesk.ui.items.scale import ScaleItem
from mentordesk.ui.items.scale_thread import ScaleThreadItem
from mentordesk.ui.items.second_language import LanguageItem
from mentordesk.ui.items.signatures import SignaturesItem
from mentordesk.ui.items.tasks import TasksItem
from mentordesk.ui.items.texts import FieldsItem, LongTextItem, TextItem
from mentordesk.ui.items.word_list import WordsItem

VIEWS: Final[Mapping[Kind, type[ItemView]]] = {
    Kind.TEXT: TextItem,
    Kind.LONG_TEXT: LongTextItem,
    Kind.YES_NO: YesNoItem,
    Kind.CHOICE: ChoiceItem,
    Kind.SCALE: ScaleItem,
    Kind.FIELDS: FieldsItem,
    Kind.CHECKLIST: ChecklistItem,
    Kind.ROLES: RolesItem,
    Kind.PEOPLE: PeopleItem,
    Kind.PERIOD: PeriodItem,
    Kind.GOALS: GoalsItem,
    Kind.GOAL_REVIEW: GoalReviewItem,
    Kind.TASKS: TasksItem,
    Kind.NEXT_MEETINGS: NextMeetingsItem,
    Kind.GUIDANCE: GuidanceItem,
    Kind.GOAL_THREAD: GoalThreadItem,
    Kind.SIGNATURES: SignaturesItem,
    Kind.LANGUAGE: LanguageItem,
    Kind.KEY_POINTS: KeyPointsItem,
    Kind.ATTENDANCE: AttendanceItem,
    Kind.OWN_QUESTIONS: OwnQuestionsItem,
    Kind.WORDS: WordsItem,
    Kind.PLAN: PlanItem,
    Kind.PAIRS: PairsItem,
    Kind.FEES: FeesItem,
    Kind.SCALE_THREAD: ScaleThreadItem,
    Kind.MEMBERS: MembersItem,
}
"""The widget of each kind of item."""

__all__ = ["VIEWS", "ItemView"]
