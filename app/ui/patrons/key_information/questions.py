"""Questions that staff put to a patron, in the patron's own language and form of address."""

from PySide6.QtCore import QLocale

from app.queries.question_rows import Question
from app.ui.durations import capitalised
from app.ui.patrons.key_information.statement_words import StatementWords
from app.ui.wording import Wording
from app.vocabulary.key_information import Heading
from app.vocabulary.patrons import FormOfAddress
from app.vocabulary.questions import Reason

_MOST_CONFIRMED = 2
"""More in one sentence is not understood when spoken."""

# How a patron is called when spoken to: "Kak" stands before a name, "Kakak" alone.
_CALLED = {
    FormOfAddress.BAPAK: "Bapak",
    FormOfAddress.IBU: "Ibu",
    FormOfAddress.KAK: "Kakak",
    FormOfAddress.ADIK: "Adik",
    FormOfAddress.MAS: "Mas",
    FormOfAddress.MBAK: "Mbak",
}


class PatronQuestions:
    """One question for each of the nine headings. `wording` is that of the patron, not of the screen."""

    def __init__(self, wording: Wording, form: FormOfAddress | None = None) -> None:
        self._wording = wording
        self._form = form

    def put(self, question: Question) -> str:
        """The question as it is put to the patron."""
        if question.reason is Reason.UNKNOWN:
            return self.ask(question.heading)
        said = StatementWords(self._wording)
        if question.reason is Reason.WISH_CAME_TRUE:
            return self._offer(said.name(question.statements[0]))
        return self.confirm("; ".join(said.says(one) for one in question.statements[:_MOST_CONFIRMED]))

    def _offer(self, service: str) -> str:
        #: {you} as above.
        source = self.tr("{you} once wished for this: {service}. It exists now. Would {you} like to try it?")
        return capitalised(source.format(you=self._called(), service=service))

    def ask(self, heading: Heading) -> str:
        """What to ask where nothing is known."""
        #: {you} is "you", in Indonesian the form of address (Bapak, Ibu, Kakak …) or Anda.
        source = {
            Heading.WHO_THEY_ARE: self.tr("What are {you} studying or working on these days?"),
            Heading.TRAITS: self.tr("How do {you} like us to help: in writing, by phone or face to face?"),
            Heading.KNOWLEDGE: self.tr("Which of our services do {you} know already?"),
            Heading.TRIGGERS: self.tr("What made {you} decide to use the library?"),
            Heading.HOW_THEY_USE: self.tr("What do {you} mostly use the library for?"),
            Heading.WANTED_NOW: self.tr("Which service would help {you} most right now?"),
            Heading.WANTED_IN_FUTURE: self.tr("Which services do {you} hope to find here next year?"),
            Heading.PERCEPTIONS: self.tr("Is the library as {you} expected? What is better, what is worse?"),
            Heading.BENEFITS: self.tr("What do {you} gain by using the library?"),
        }[heading]
        return capitalised(source.format(you=self._called()))

    def confirm(self, text: str) -> str:
        """What to ask where a statement has grown old."""
        return self.tr("Is this still true: {text}?").format(text=text.rstrip(". "))

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return self._wording.translate("PatronQuestions", source, comment, n)

    def _called(self) -> str:
        """An English sentence says *you* to everybody."""
        if self._form is not None and self._wording.locale.language() == QLocale.Language.Indonesian:
            return _CALLED[self._form]
        return self.tr("you")
