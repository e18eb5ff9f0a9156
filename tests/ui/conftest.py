"""What the tests of the screens share: every language, to write in without switching the screens."""

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.languages import Language, Languages
from app.ui.wording import Wording
from tests.linguist import compiled


@pytest.fixture(scope="session")
def wordings(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> dict[Language, Wording]:
    languages = Languages(qapp, compiled(tmp_path_factory.mktemp("translations")))
    return {language: languages.wording(language) for language in Language}
