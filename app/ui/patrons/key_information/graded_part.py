"""The services in a card: how well the patron knows each, or how each was against what was expected."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import ServiceRow, StatementRow
from app.services.commands import AddStatement, ConfirmStatement, WithdrawStatement
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.card_part import CardPart
from app.ui.patrons.key_information.graded_row import GradedContent, GradedRow, LadderRow, PerceptionRow
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import QuietButton
from app.ui.words import uncapitalised, word
from app.vocabulary.key_information import HEADINGS, Degree, Experience, LadderStep, Shape

_ROWS: dict[Shape, type[GradedRow]] = {Shape.LADDER: LadderRow, Shape.PERCEPTION: PerceptionRow}


class GradedPart(CardPart):
    """Services that something is known of; those that nobody has asked about come when wanted."""

    def __init__(
        self, theme: Theme, wording: HeadingWording, shape: Shape, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._shape = shape
        self._rows: dict[int, GradedRow] = {}
        self._shows_all = False
        self._reveal = QuietButton(theme, "", Icon.PLUS, in_row=True)
        self._reveal.stand_under()
        self._reveal.setObjectName(f"{shape}_reveal")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._reveal)
        self._reveal.clicked.connect(self._toggle)

    @property
    def rows(self) -> tuple[GradedRow, ...]:
        """The rows that are shown, in the order of the library's list."""
        return tuple(self._rows.values())

    @override
    def _fill(self, content: CardContent) -> None:
        newest_last = reversed(content.of_shape(self._shape))
        known = {one.service_id: one for one in newest_last}
        can_ask = [
            one
            for one in content.lists.services
            if one.id not in known and one.has_begun(content.today) and not one.is_retired
        ]
        asked = {one.id for one in can_ask} if self._shows_all or content.invites else set()
        shown = [one for one in content.lists.services if one.id in known or one.id in asked]
        self._keep_only({one.id for one in shown})
        for place, service in enumerate(shown):
            self._show_row(place, service, known.get(service.id), content)
        self._reveal.setVisible(bool(can_ask))
        self._reveal.setText(self._reveal_text(len(can_ask), are_shown=bool(asked)))
        self._reveal.set_icon(Icon.CHEVRON_UP if asked else Icon.PLUS)
        self.setVisible(bool(shown or can_ask))

    def _reveal_text(self, count: int, *, are_shown: bool) -> str:
        if are_shown:
            return self.tr("Hide what was not asked")
        return self.tr("%n service(s) not asked yet", "", count)

    def _keep_only(self, ids: set[int]) -> None:
        for service_id in [one for one in self._rows if one not in ids]:
            row = self._rows.pop(service_id)
            self._column.removeWidget(row)
            row.hide()
            row.setObjectName("")  # it lives until the event loop comes round: nobody shall find it
            row.deleteLater()

    def _show_row(
        self, place: int, service: ServiceRow, statement: StatementRow | None, content: CardContent
    ) -> None:
        shown = self._row_content(service, statement, content)
        row = self._rows.get(service.id)
        if row is None:
            row = self._rows[service.id] = _ROWS[self._shape](self._theme, shown)
            row.setObjectName(f"{self._shape}_{service.code}")
            row.graded.connect(partial(self._grade, service.id))
            row.confirmed.connect(partial(self._confirm, service.id))
            row.withdrawn.connect(partial(self._withdraw, service.id))
            row.list_requested.connect(partial(self._ask_for_list, service.id))
        row.show_content(shown)
        self._column.insertWidget(place, row)
        row.show()  # a layout would show it only when the event loop comes round

    def _row_content(
        self, service: ServiceRow, statement: StatementRow | None, content: CardContent
    ) -> GradedContent:
        scale: tuple[Degree, ...] = tuple(LadderStep if self._shape is Shape.LADDER else Experience)
        name = self._wording.name(service.name)
        if service.is_retired:
            name = self.tr("{service} (retired)").format(service=name)
        return GradedContent(
            service=service,
            statement=statement,
            name=name,
            age=self._wording.since(statement.sure_on, content.today) if statement is not None else "",
            names=tuple((degree, self._short(degree)) for degree in scale),
            more=(self.tr("Still true"), self.tr("Withdraw"), self.tr("Everybody with this service …")),
            is_retired=service.is_retired,
        )

    def _short(self, degree: Degree) -> str:
        """Under its heading an experience needs no *than expected*."""
        short = {
            Experience.WORSE: self.tr("worse"),
            Experience.AS_EXPECTED: self.tr("as expected"),
            Experience.BETTER: self.tr("better"),
        }
        return short[degree] if isinstance(degree, Experience) else uncapitalised(word(degree))

    def _grade(self, service_id: int, degree: Degree) -> None:
        if self._content is not None:
            heading = HEADINGS[self._shape][0]
            patron_id = self._content.patron_id
            self.submitted.emit(
                AddStatement(patron_id, heading, shape=self._shape, service_id=service_id, degree=degree)
            )

    def _confirm(self, service_id: int) -> None:
        statement = self._rows[service_id].content.statement
        if statement is not None:
            self.submitted.emit(ConfirmStatement(statement.id))

    def _withdraw(self, service_id: int) -> None:
        statement = self._rows[service_id].content.statement
        if statement is not None:
            self.submitted.emit(WithdrawStatement(statement.id))

    def _ask_for_list(self, service_id: int) -> None:
        self.list_requested.emit(service_id, self._shape)

    @Slot()
    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        if self._content is not None:
            self._fill(self._content)
