"""The prepared answers of one shape in a card: those given, and, when wanted, all that can be tapped."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import StatementRow
from app.services.commands import AddStatement, WithdrawStatement
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.card_part import CardPart
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.kinds import QuietButton
from app.ui.widgets.buttons.tap_chip import TapChip
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels.label import Label
from app.vocabulary.key_information import HEADINGS, Shape


class TappedPart(CardPart):
    """A tap on an answer adds it, another one withdraws it.

    Where `shows_given` is False those given stand elsewhere in the card, with all that was said with them.
    """

    def __init__(
        self,
        theme: Theme,
        wording: HeadingWording,
        shape: Shape,
        parent: QWidget | None = None,
        *,
        shows_given: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._shape = shape
        self._shows_given = shows_given
        self._shows_all = False
        self._given: dict[int | None, StatementRow] = {}
        self._chips: dict[int, TapChip] = {}
        self._place = QWidget()
        self._flow = FlowLayout(self._place, measures.ICON_GAP)
        self._origin = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._reveal = QuietButton(theme, "", Icon.PLUS, in_row=True)
        self._reveal.stand_under()
        self._reveal.setObjectName(f"{shape}_reveal")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addWidget(self._place)
        column.addWidget(self._origin)
        self._flow.addWidget(self._reveal)
        self._reveal.clicked.connect(self._toggle)

    @property
    def chips(self) -> tuple[TapChip, ...]:
        """The answers that are shown, in the order of the library's list."""
        return tuple(self._chips.values())

    @override
    def _fill(self, content: CardContent) -> None:
        self._given = {
            one.answer_id: one for one in reversed(content.of_shape(self._shape))
        }  # the newest wins
        asks = self._shows_all or content.invites
        names = {
            one.id: self._wording.name(one.name)
            for one in content.lists.answers
            if one.shape is self._shape
            and (self._shows_given if one.id in self._given else asks and not one.is_retired)
        }
        if list(names) != list(self._chips):
            self._remake(list(names))
        for answer_id, name in names.items():
            self._show_chip(self._chips[answer_id], name)
        self._show_origin()
        can_add = [one for one in content.lists.answers_of(self._shape) if one.id not in self._given]
        self._reveal.setVisible(bool(can_add))
        self._reveal.setText(self.tr("Hide the rest") if asks else self._offer())
        self._reveal.set_icon(Icon.CHEVRON_UP if asks else Icon.PLUS)
        self.setVisible(bool(names or can_add))

    def _offer(self) -> str:
        return {
            Shape.TRIGGER: self.tr("Tap a trigger"),
            Shape.PURPOSE: self.tr("Tap a purpose"),
            Shape.OTHER_SOURCE: self.tr("Tap another source"),
            Shape.BENEFIT: self.tr("Tap a benefit"),
        }[self._shape]

    def _remake(self, ids: list[int]) -> None:
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.setObjectName("")  # it lives until the event loop comes round: nobody shall find it
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for answer_id in ids:
            chip = self._chips[answer_id] = TapChip(self._theme, answer_id)
            chip.setObjectName(f"{self._shape}_{answer_id}")
            chip.clicked.connect(self._tap)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.removeWidget(self._reveal)
        self._flow.addWidget(self._reveal)

    def _show_chip(self, chip: TapChip, name: str) -> None:
        statement = self._given.get(chip.value)
        chip.setText(name)
        chip.setAccessibleName(name)
        chip.setChecked(statement is not None)
        chip.setToolTip(self._wording.origin(statement) if statement is not None else "")

    def _show_origin(self) -> None:
        """Where the benefits come from, once where it is the same for all; else the tips alone tell."""
        told = {self._wording.origin(one) for one in self._given.values()}
        is_shown = self._shape is Shape.BENEFIT and len(told) == 1
        self._origin.setText(next(iter(told)) if is_shown else "")
        self._origin.setVisible(is_shown)

    @Slot()
    def _tap(self) -> None:
        chip = self.sender()
        if not isinstance(chip, TapChip) or self._content is None:
            return
        statement = self._given.get(chip.value)
        chip.setChecked(statement is not None)  # what is kept decides, not what was pressed
        if statement is not None:
            self.submitted.emit(WithdrawStatement(statement.id))
        else:
            heading = HEADINGS[self._shape][0]
            self.submitted.emit(
                AddStatement(self._content.patron_id, heading, shape=self._shape, answer_id=chip.value)
            )

    @Slot()
    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        if self._content is not None:
            self._fill(self._content)
