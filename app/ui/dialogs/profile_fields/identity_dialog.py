"""Says why the library keeps national identity numbers, or that it keeps none."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.profile_commands import KeepIdentityNumbers
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground


class IdentityDialog(CommandDialog):
    """Begins with the reason that is given now."""

    def __init__(self, ground: Ground, reason: str | None, parent: QWidget) -> None:
        super().__init__(ground.theme, "identity", parent)
        self._reason = QLineEdit(reason or "")
        self.add_field(self._reason, "reason")
        self.finish_construction()
        self._reason.setFocus()
        self.fit(560)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Identity numbers (NIK)"))
        self._fields[0].set_label(self.tr("Why they are kept"))
        self._fields[0].set_hint(
            self.tr("Left empty, none is taken in and none is shown. Helpers never see them.")
        )

    def _command(self) -> KeepIdentityNumbers:
        return KeepIdentityNumbers(self._reason.text())
