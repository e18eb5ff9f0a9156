"""Why a question is next, what comes after it, and what rests: in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from app.queries.question_rows import Question, QuestionPlan, Rest
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.words import uncapitalised, word
from app.vocabulary.questions import Reason


class QuestionWords:
    """Explains the plan of questions."""

    def __init__(self, formats: Formats, durations: Durations) -> None:
        self._formats = formats
        self._durations = durations

    def why(self, question: Question) -> str:
        """Why this heading is asked about, in a line."""
        heading = word(question.heading)
        if question.reason is Reason.UNKNOWN:
            return self.tr("{heading}: not known yet").format(heading=heading)
        if question.reason is Reason.WISH_CAME_TRUE:
            day = self._formats.date(question.statements[0].stated_on)
            return self.tr("{heading}: wished for on {day}, exists now").format(heading=heading, day=day)
        age = self._durations.age(question.age or 0)
        return self.tr("{heading}: last confirmed {age} ago").format(heading=heading, age=age)

    def place(self, plan: QuestionPlan) -> str:
        """Which question it is of how many: 1 of 3."""
        count = self._formats.count(len(plan.questions))
        return self.tr("1 of {all}").format(all=count) if len(plan.questions) > 1 else ""

    def explanation(self, plan: QuestionPlan) -> str:
        """The rule, what comes after, what rests: one line each."""
        lines = []
        if plan.now is not None:
            lines.append(self._rule(plan.now))
        after = [word(question.heading) for question in plan.questions[1:]]
        if after:
            lines.append(self.tr("After it: {headings}.").format(headings=", ".join(after)))
        lines += [self._rest(rest) for rest in plan.resting]
        return "\n".join(lines)

    def _rule(self, question: Question) -> str:
        if question.reason is Reason.WISH_CAME_TRUE:
            return self.tr("First comes what a patron wished for and the library has now.")
        if question.reason is Reason.UNKNOWN:
            return self.tr("Nothing is known under this heading. Empty ones come in their order.")
        over = self._durations.age(question.days_over)
        return self.tr(
            "Each heading holds for as long as the library has set. This is over by {time}, the most of all."
        ).format(time=over)

    def _rest(self, rest: Rest) -> str:
        parts = [uncapitalised(word(rest.put_off)), rest.staff_name]
        why = ", ".join(part for part in parts if part)
        return self.tr("{heading}: not before {day} ({why}).").format(
            heading=word(rest.heading), day=self._formats.date(rest.until), why=why
        )

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("QuestionWords", source, comment, n)
