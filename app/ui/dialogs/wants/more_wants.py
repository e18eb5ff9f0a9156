"""The fields of what is wanted that are there when asked for: forms, how many, language, delivery."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.dialogs.editors import ChoiceBox
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.tap_chip import TapChip
from app.ui.widgets.fields import NumberField
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels.label import Label
from app.ui.words import word, words
from app.vocabulary.request_errors import QuantityError
from app.vocabulary.wants import MOST_PIECES, DeliveryWay, Quantity, WantedFormat, Wants

_OPEN = 0


class MoreWants:
    """Makes the editors, names them, and reads them. `name` begins their object names."""

    def __init__(self, theme: Theme, name: str) -> None:
        self._formats = QWidget()
        self._chips = [TapChip(theme, place) for place, _ in enumerate(WantedFormat)]
        self._quantity = QWidget()
        self._least = NumberField(_OPEN, MOST_PIECES)
        self._most = NumberField(_OPEN, MOST_PIECES)
        self._to = Label(theme, "", Type.SECOND, Role.MUTED)
        self._language = QLineEdit()
        self._way = ChoiceBox[DeliveryWay | None]()
        flow = FlowLayout(self._formats, spacing=measures.HALF)
        for chip, value in zip(self._chips, WantedFormat, strict=True):
            chip.setObjectName(f"{name}_format_{value}")
            flow.addWidget(chip)
        self._formats.setFocusProxy(self._chips[0])
        line = QHBoxLayout(self._quantity)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        for part in (self._least, self._to, self._most):
            line.addWidget(part)
        line.addStretch()
        self._quantity.setFocusProxy(self._least)
        self._least.setObjectName(f"{name}_least")
        self._most.setObjectName(f"{name}_most")

    def fields(self) -> Iterator[tuple[Any, ...]]:
        """What the dialog adds: editor, name, and the errors that are its own."""
        yield self._formats, "formats"
        yield self._quantity, "quantity", QuantityError
        yield self._language, "language"
        yield self._way, "way"

    def labels(self) -> tuple[str, ...]:
        """The labels in the same order; what stands inside the fields is named anew too."""
        for chip, value in zip(self._chips, WantedFormat, strict=True):
            chip.setText(word(value))
            chip.setAccessibleName(word(value))
        self._to.setText(self.tr("to"))
        for box, spoken in ((self._least, self.tr("At least")), (self._most, self.tr("At most"))):
            box.setAccessibleName(spoken)
            box.setSpecialValueText(self.tr("open"))
        self._language.setPlaceholderText(self.tr("Indonesian, English …"))
        unsaid: tuple[DeliveryWay | None, str] = (None, self.tr("not said"))
        self._way.set_choices([unsaid, *words(DeliveryWay)])
        return self.tr("Forms"), self.tr("How many"), self.tr("Language"), self.tr("Delivery")

    def show_wants(self, wants: Wants) -> None:
        """Fill them in."""
        for chip, value in zip(self._chips, WantedFormat, strict=True):
            chip.setChecked(value in wants.formats)
        self._least.setValue(wants.quantity.least or _OPEN)
        self._most.setValue(wants.quantity.most or _OPEN)
        self._language.setText(wants.language or "")
        self._way.choose(wants.delivery_way)

    def wants(self, values: dict[int, str]) -> Wants:
        """What they say, with the values of the kind's own fields."""
        chosen = zip(self._chips, WantedFormat, strict=True)
        return Wants(
            formats=tuple(value for chip, value in chosen if chip.isChecked()),
            quantity=Quantity(self._least.value() or None, self._most.value() or None),
            language=self._language.text().strip() or None,
            delivery_way=self._way.value,
            values=tuple(sorted(values.items())),
        )

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("MoreWants", source, comment, n)
