"""Makes two requests one: merged, because it was taken twice, or linked, because answered together."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import RequestClosedError
from app.queries.rows import RequestRow
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.dialogs.ground import Ground
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.vocabulary.hand_over_errors import DifferentPatronsError, SameRequestError, UnknownRequestError

_MERGE, _LINK = "merge", "link"


@dataclass(frozen=True, slots=True)
class Joining:
    """Which request becomes one with which: by its id, or by a number that was typed."""

    request_id: int
    is_merge: bool
    other_id: int | None
    number: str


class JoinDialog(CommandDialog):
    """Offers the patron's other open requests; any other by its number."""

    def __init__(
        self, ground: Ground, request: RequestRow, others: Sequence[RequestRow], parent: QWidget
    ) -> None:
        super().__init__(ground.theme, "join", parent)
        self._request = request
        self._others = others
        self._how = ChoiceButtons(ground.theme, numbered=True)
        self._other = ChoiceBox[int | None]()
        self._number = QLineEdit()
        self.add_field(self._how, "how")
        self.add_field(self._other, "other")
        self.add_field(
            self._number,
            "number",
            UnknownRequestError,
            SameRequestError,
            DifferentPatronsError,
            RequestClosedError,
        )
        self.add_key("Alt+1…2")
        self.finish_construction()
        self._how.choose(_MERGE if others else _LINK)
        if others:
            self._other.choose(others[0].id)
        self._number.setFocus()
        self.fit(680)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Merge or link requests"))
        self.set_subject(f"R-{self._request.number} · {self._request.subject}")
        labels = (self.tr("What they are"), self.tr("With"), self.tr("Or number"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[0].set_hint(
            self.tr("Merged, this request ends and lives on in the other. Either way they count once.")
        )
        self._how.set_choices(
            [
                Choice(_MERGE, self.tr("Taken twice: merge")),
                Choice(_LINK, self.tr("Answered together: link")),
            ]
        )
        none: tuple[int | None, str] = (None, self.tr("another request"))
        theirs = ((one.id, f"R-{one.number} · {one.subject}") for one in self._others)
        self._other.set_choices([*theirs, none])

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("choose")]

    def _command(self) -> Joining:
        number = self._number.text().strip()
        other_id = None if number else self._other.value
        return Joining(self._request.id, self._how.value == _MERGE, other_id, number)
