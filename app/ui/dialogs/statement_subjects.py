"""What a statement can be about: a service, a prepared answer, a rule, or nothing but words."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.queries.key_rows import AnswerRow, KeyListRows, ServiceRow
from app.vocabulary.key_information import (
    GRADED_SHAPES,
    HEADINGS,
    WISH_HEADINGS,
    Heading,
    Shape,
    shape_of_words,
)


@dataclass(frozen=True, slots=True)
class Subject:
    """One choice of the form. It has a name of the library's own, unless it is a rule or plain words."""

    shape: Shape
    service_id: int | None = None
    answer_id: int | None = None
    asks_who: bool = False


def subjects(heading: Heading, lists: KeyListRows, today: date, language: str) -> list[tuple[Subject, str]]:
    """What can be chosen under a heading, plain words first, named in a language."""
    found = [(Subject(shape_of_words(heading)), QCoreApplication.translate("Subjects", "In words"))]
    if heading in HEADINGS[Shape.BOTHERING_RULE]:
        rule = QCoreApplication.translate("Subjects", "A rule of ours that bothers")
        found.append((Subject(Shape.BOTHERING_RULE), rule))
    found += [
        (Subject(answer.shape, answer_id=answer.id, asks_who=answer.asks_who), _answer_name(answer, language))
        for answer in lists.answers
        if not answer.is_retired and heading in HEADINGS[answer.shape]
    ]
    found += [
        (Subject(shape, service_id=service.id), _service_name(service, today, language))
        for shape in (Shape.WISH, *GRADED_SHAPES)
        if heading in HEADINGS[shape]
        for service in lists.services
        if not service.is_retired and (heading in WISH_HEADINGS or service.has_begun(today))
    ]
    return found


def _answer_name(answer: AnswerRow, language: str) -> str:
    name = answer.name.in_language(language)
    if answer.shape is Shape.OTHER_SOURCE:
        return QCoreApplication.translate("Subjects", "Other source: {name}").format(name=name)
    if answer.shape is Shape.PURPOSE:
        return QCoreApplication.translate("Subjects", "Purpose: {name}").format(name=name)
    return name


def _service_name(service: ServiceRow, today: date, language: str) -> str:
    name = service.name.in_language(language)
    if service.has_begun(today):
        return name
    return QCoreApplication.translate("Subjects", "{name} (planned)").format(name=name)
