"""The application that pictures are drawn with; each desk in a picture dresses it anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.languages import Languages
from app.ui.theme.theme import Scheme, Theme


@pytest.fixture
def application(
    qapp: QApplication, dressed_application: Theme, languages: Languages
) -> Iterator[QApplication]:
    """What the tests of a run share is put on again afterwards."""
    flash_time = qapp.cursorFlashTime()
    yield qapp
    qapp.setCursorFlashTime(flash_time)
    dressed_application.use(Scheme.DARK)
    dressed_application.use(Scheme.LIGHT)
