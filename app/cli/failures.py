"""Says what went wrong: at most three lines on standard error, in the language of this computer."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.cli.answers import as_json
from app.errors import PemustakaError
from app.integrations.patron_files.rejects import reason_code
from app.paths import resources
from app.ui.error_sentences import sentence
from app.ui.languages import Languages, system_language

_MOST_LINES = 3


def failure_text(error: PemustakaError, *, in_json: bool) -> str:
    """The sentence for an error, with its code where a machine asked."""
    application = QCoreApplication.instance() or QCoreApplication(["pemustaka"])
    languages = Languages(application, resources() / "translations")
    languages.use(system_language(QLocale.system()))
    text = "\n".join(sentence(error).splitlines()[:_MOST_LINES])
    return as_json({"error": reason_code(error), "message": text}) if in_json else text
