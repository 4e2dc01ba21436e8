"""What every vault must do, whatever it is made of: inherit, and give the fixture ``vault``."""

from dataclasses import replace

import pytest

from mentordesk.domain.errors import NotFound
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove, apply
from mentordesk.domain.ports import Vault
from mentordesk.domain.records import (
    Answer,
    Details,
    Fee,
    Former,
    Goal,
    GoalReview,
    Meeting,
    Pair,
    Part,
    Person,
    Place,
    Planned,
    Question,
    Reach,
    Status,
    Task,
    Word,
)
from tests.builders import (
    a_goal,
    a_group,
    a_key,
    a_meeting,
    a_mentorship,
    a_programme,
    a_review,
    a_rival,
    a_task,
    an_answer,
)

CHANGES: tuple[Change, ...] = (
    Put(Details(Status.CLOSED, "Kahvila", None, None, 7.5, 5)),
    Put(Details()),
    Put(Person("person-1", "Amina Y.")),
    Put(Person("person-9", "Uusi")),
    Put(Part("person-1", "coach")),
    Put(Goal("goal-1", "Toinen teksti")),
    Put(a_goal(9)),
    Put(a_review(2, 3)),
    Put(GoalReview("goal-1", "meeting-1", Reach.REACHED, "", True)),
    Put(Task("task-1", "Tehty", "mentor", None, True, "")),
    Put(a_meeting(9)),
    Put(Meeting("meeting-1", "meeting-1", 2, None, 30, "", None)),
    Put(an_answer("koko jakson")),
    Put(an_answer("", "m1-item-1", "meeting-1")),
    Put(Answer(Place("meeting-1", "m1-item-1", "reason"), "koska", "sv")),
    Remove(Person("person-2")),
    Remove(Part("person-2", "mentor")),
    Remove(Goal("goal-1")),
    Remove(a_task(1)),
    Remove(a_meeting(1)),
    Remove(an_answer("", "m1-item-1", "meeting-1")),
    Remove(Goal("of nobody")),
)


GROUP_CHANGES: tuple[Change, ...] = (
    Put(Details(name="Toinen nimi", group="some-group")),
    Put(Person("mentor-1", "Toinen", interests="kuvat", languages="ruotsi")),
    Put(Question("own-1", "joint-1", "Mitä opit?", "", "sv")),
    Put(Question("own-2", "joint-1")),
    Put(Word("word-1", "tiski", "astiat", "", "")),
    Put(Word("word-2")),
    Put(Planned("planning")),
    Put(Planned("step-9", None, None, "Саша", None)),
    Put(Pair("pair-1", "mentor-2", "actor-1")),
    Put(Fee("pair-1", 1, None)),
    Put(Fee("pair-2", 3, 12050, True)),
    Put(Former(Place("", "gone"), "Kysymys", "Vastaus")),
    Remove(Person("mentor-1")),
    Remove(Pair("pair-1", "", "")),
    Remove(Fee("pair-1", 1)),
    Remove(Meeting("joint-1", "joint")),
    Remove(Question("own-1", "")),
    Remove(Word("word-1")),
    Remove(Planned("step-1")),
    Remove(Former(Place("joint-1", "gone-item"), "", "")),
    Put(a_rival(Person("mentor-1", "Kolmas"))),
    Remove(a_rival(Fee("pair-1", 1, 100))),
)


class VaultContract:
    """The port's promises."""

    def test_what_was_added_is_loaded_whole(self, vault: Vault) -> None:
        mentorship = _added(vault)
        assert vault.load(mentorship.id) == mentorship

    def test_an_empty_draft_is_kept(self, vault: Vault) -> None:
        draft = Mentorship.new(a_programme().key, a_mentorship().created)
        vault.add(draft, a_programme())
        assert vault.load(draft.id) == draft

    @pytest.mark.parametrize("change", CHANGES, ids=lambda change: repr(change)[:60])
    def test_a_change_is_kept_as_the_domain_applies_it(self, vault: Vault, change: Change) -> None:
        mentorship = _added(vault)
        vault.save(mentorship.id, [change])
        assert vault.load(mentorship.id) == apply(mentorship, change)

    @pytest.mark.parametrize("change", GROUP_CHANGES, ids=lambda change: repr(change)[:60])
    def test_a_change_to_a_group_is_kept_too(self, vault: Vault, change: Change) -> None:
        group = a_group()
        vault.add(group, a_programme(group.programme))
        vault.save(group.id, [change])
        assert vault.load(group.id) == apply(group, change)

    def test_a_mentorship_goes_on_under_another_version(self, vault: Vault) -> None:
        mentorship = _added(vault)
        newer = a_programme(a_key(version="2.0"))
        former = Former(Place("meeting-1", "m1-item-1"), "Kysymys", "Vastaus")
        vault.adopt(mentorship.id, newer, [Put(former)])
        expected = replace(apply(mentorship, Put(former)), programme=newer.key)
        assert vault.load(mentorship.id) == expected
        assert vault.programme_files(mentorship.programme) == a_programme().files

    def test_a_version_is_adopted_whole_or_not_at_all(self, vault: Vault) -> None:
        newer = a_programme(a_key(version="2.0"))
        with pytest.raises(NotFound):
            vault.adopt("nowhere", newer, [])
        assert vault.programme_files(newer.key) is None

    def test_many_changes_are_kept_in_their_order(self, vault: Vault) -> None:
        mentorship = expected = _added(vault)
        vault.save(mentorship.id, CHANGES)
        for change in CHANGES:
            expected = apply(expected, change)
        assert vault.load(mentorship.id) == expected

    def test_a_record_put_again_keeps_its_place(self, vault: Vault) -> None:
        mentorship = _added(vault)
        vault.save(mentorship.id, [Put(Goal("goal-2", "uusi teksti"))])
        assert [goal.id for goal in vault.load(mentorship.id).goals] == [
            "goal-1",
            "goal-2",
            "goal-3",
        ]

    def test_a_record_removed_and_put_back_comes_last(self, vault: Vault) -> None:
        mentorship = _added(vault)
        vault.save(mentorship.id, [Remove(a_goal(1)), Put(a_goal(1))])
        assert [goal.id for goal in vault.load(mentorship.id).goals] == [
            "goal-2",
            "goal-3",
            "goal-1",
        ]

    def test_the_same_ids_in_two_mentorships_do_not_meet(self, vault: Vault) -> None:
        first, second = _added(vault), _added(vault)
        vault.save(first.id, [Remove(a_goal(1)), Put(an_answer("toisen"))])
        assert vault.load(second.id) == second

    def test_what_is_not_there_is_not_found(self, vault: Vault) -> None:
        for asked in (vault.load, vault.delete, lambda missing: vault.save(missing, [])):
            with pytest.raises(NotFound, match="nowhere"):
                asked("nowhere")

    def test_a_deleted_mentorship_is_gone_and_others_stay(self, vault: Vault) -> None:
        first, second = _added(vault), _added(vault)
        vault.delete(first.id)
        assert [summary.id for summary in vault.summaries()] == [second.id]
        assert vault.load(second.id) == second

    def test_a_copy_of_the_programme_is_kept(self, vault: Vault) -> None:
        mentorship = _added(vault)
        assert vault.programme_files(mentorship.programme) == a_programme().files

    def test_a_programme_nobody_has_is_none(self, vault: Vault) -> None:
        assert vault.programme_files(a_programme().key) is None

    def test_the_list_begins_with_what_was_changed_last(self, vault: Vault) -> None:
        first, second = _added(vault), _added(vault)
        assert [summary.id for summary in vault.summaries()] == [second.id, first.id]
        vault.save(first.id, [Put(an_answer())])
        assert [summary.id for summary in vault.summaries()] == [first.id, second.id]


def _added(vault: Vault) -> Mentorship:
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    return mentorship
