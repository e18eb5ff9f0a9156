"""For which categories of patrons a field is: a chip each."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.dialogs.ground import Ground
from app.ui.theme import measures
from app.ui.widgets.buttons.tap_chip import TapChip
from app.ui.widgets.flow_layout import FlowLayout


class CategoryChips(QWidget):
    """Retired categories that are chosen already stay chosen."""

    def __init__(self, ground: Ground, chosen: frozenset[int]) -> None:
        super().__init__()
        self._ground = ground
        offered = [one.id for one in ground.lists.categories]
        self._kept = chosen - set(offered)
        self._chips = [TapChip(ground.theme, one) for one in offered]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, measures.ICON_GAP)
        for chip in self._chips:
            chip.setObjectName(f"profile_category_{chip.value}")
            chip.setChecked(chip.value in chosen)
            flow.addWidget(chip)
        if self._chips:
            self.setFocusProxy(self._chips[0])

    @property
    def chosen(self) -> frozenset[int]:
        """The ids of the categories; none means every patron."""
        return self._kept | {chip.value for chip in self._chips if chip.isChecked()}

    def retranslate(self) -> None:
        """Write all texts in the language of the screens."""
        names = dict(self._ground.names(self._ground.lists.categories))
        for chip in self._chips:
            chip.setText(names[chip.value])
            chip.setAccessibleName(names[chip.value])
