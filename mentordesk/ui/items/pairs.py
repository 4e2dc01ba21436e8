"""The pairs of a group: formed by hand, and the mentorships that they begin."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from mentordesk.domain.group import unpaired
from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import dependants
from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Pair, Part, Person, Record, new_id
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.fields import show_if, tab_in_place
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.groups.member_words import far
from mentordesk.ui.groups.pair_line import PairLine
from mentordesk.ui.groups.pairs_board import PairsBoard, Side
from mentordesk.ui.groups.people_words import both, name_of
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.items.undo_line import UndoLine
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind
from mentordesk.ui.words import NO_NAME, Words


class PairsItem(ItemView):
    """The board, and below it the pairs with what has become of them."""

    watches = (Pair, Person, Part)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.rows: dict[str, PairLine] = {}
        self._words = Words(context.language, context.today)
        self._no_name = context.language.say(NO_NAME)
        mentors, others = (self._side(view) for view in item.views)
        self.board = PairsBoard((mentors, others), self._both)
        self.board.formed.connect(self._form)
        self.heading = Heading(self.tr("Pairs"), 3)
        self.undo = UndoLine(context.icons)
        self.undo.wanted.connect(self._put_back)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self.column.setSpacing(Space.LARGE)
        for widget in (self.board, self.heading):
            self.column.addWidget(widget)
        self.column.addLayout(self._list)
        self.column.addWidget(self.undo)
        if context.company is not None:
            context.company.changed.connect(self._show_states)
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Read how far the pairs are."""
        super().showEvent(event)
        if self.context.company is not None:
            self.context.company.refresh()

    def reload(self) -> None:
        """Show who has no pair, and the pairs."""
        for view, side in zip(self.item.views, (self.board.left, self.board.right), strict=True):
            holders = self.mentorship.holders(view)
            side.show_people(unpaired(view, self.mentorship), bool(holders))
        self.board.show_choice()
        stored = {pair.id: pair for pair in self.mentorship.pairs}
        for gone in self.rows.keys() - stored.keys():
            self._drop(gone)
        for pair in stored.values():
            self._show_pair(pair)
        show_if(self.heading, bool(stored))
        self._show_states()

    def _side(self, view: str) -> Side:
        name = self.words(f"role.{view}.several") or self.words(f"role.{view}.name")
        return Side(view, name, self._no_name)

    def _both(self, one: Person, other: Person | None) -> str:
        return both(one, other, self.context.language)

    def _show_pair(self, pair: Pair) -> None:
        if pair.id not in self.rows:
            self.rows[pair.id] = self._made()
        mentor, other = map(self.mentorship.person, (pair.mentor, pair.participant))
        shared = both(mentor, other, self.context.language)
        self.rows[pair.id].show_pair(pair, self._names(pair), shared)

    def _made(self) -> PairLine:
        line = PairLine(self.context.icons)
        line.begun.connect(self._begin)
        line.opened.connect(self._go_to)
        line.undone.connect(self._ask_to_undo)
        self._list.addWidget(line)
        tab_in_place(line)
        return line

    def _drop(self, pair_id: str) -> None:
        gone = self.rows.pop(pair_id)
        self._list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _show_states(self) -> None:
        for pair in self.mentorship.pairs:
            summary = self._summary(pair)
            has_begun = summary is not None
            may_begin = self.context.company is not None and self.context.company.is_known
            self.rows[pair.id].show_state(far(summary, self._words), has_begun, may_begin)

    def _summary(self, pair: Pair) -> Summary | None:
        company = self.context.company
        return company.find(pair.mentorship) if company is not None and pair.mentorship else None

    def _names(self, pair: Pair) -> str:
        people = map(self.mentorship.person, (pair.mentor, pair.participant))
        return " – ".join(name_of(person, self._no_name) for person in people)

    def _form(self, mentor: str, participant: str) -> None:
        self.session.put(Pair(new_id(), mentor, participant))
        self.board.begin()

    def _begin(self, pair: Pair) -> None:
        if self.context.company is not None:
            self.context.company.begin(pair, self.item)

    def _go_to(self, pair: Pair) -> None:
        if self.context.company is not None:
            self.context.company.opened.emit(pair.mentorship)

    def _ask_to_undo(self, pair: Pair) -> Asking | None:
        """Undo a pair; ask before, when they have begun something."""
        if self._summary(pair) is None:
            self._undo(pair)
            return None
        title = self.tr("Undo the pair {names}?").format(names=self._names(pair))
        box = Asking(self.window(), self.context.icons, Kind.INFO, title)
        text = self.tr("The mentorship that they have begun stays.")
        fees = (fee for fee in self.mentorship.fees if fee.pair == pair.id)
        if any(fee.cents is not None for fee in fees):
            text = self.tr(
                "The mentorship that they have begun stays. Their fees here are removed."
            )
        keep = primary(self.tr("Keep the pair"))
        box.ask(text, keep, quiet(self.tr("Undo the pair"), lambda: self._undo(pair)))
        return box

    def _undo(self, pair: Pair) -> None:
        lost: tuple[Record, ...] = (pair, *dependants(self.mentorship, pair))
        said = self.tr("The pair was undone: {names}").format(names=self._names(pair))
        self.session.remove(pair)
        self.undo.offer(lost, said)

    def _put_back(self, records: tuple[Record, ...]) -> None:
        for record in records:
            self.session.put(record)
