"""What somebody is to a patron, in words: a relation read from the patron's end."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.vocabulary.relations import MUTUAL, Role

_FROM_HERE: dict[Role, object] = {
    Role.CHILD: QT_TRANSLATE_NOOP("Relations", "Guardian"),
    Role.MEMBER: QT_TRANSLATE_NOOP("Relations", "Belongs to"),
    Role.TEACHER: QT_TRANSLATE_NOOP("Relations", "Teaches"),
    Role.CONTACT_PERSON: QT_TRANSLATE_NOOP("Relations", "Contact person for"),
    Role.FAMILY: QT_TRANSLATE_NOOP("Relations", "Family"),
    Role.COLLEAGUE: QT_TRANSLATE_NOOP("Relations", "Colleague"),
}
"""The patron is `role` of the other: what the other is then."""

_FROM_THERE: dict[Role, object] = {
    **_FROM_HERE,
    Role.CHILD: QT_TRANSLATE_NOOP("Relations", "Child"),
    Role.MEMBER: QT_TRANSLATE_NOOP("Relations", "Member"),
    Role.TEACHER: QT_TRANSLATE_NOOP("Relations", "Teacher or lecturer"),
    Role.CONTACT_PERSON: QT_TRANSLATE_NOOP("Relations", "Contact person"),
}
"""The other is `role` of the patron."""


def relation_word(role: Role, *, is_reverse: bool) -> str:
    """What the other one is to the patron; `is_reverse` as in RelationRow."""
    source = str((_FROM_THERE if is_reverse else _FROM_HERE)[role])
    return QCoreApplication.translate("Relations", source)


def relation_choices() -> list[tuple[tuple[Role, bool], str]]:
    """All that somebody can be to a patron, each a role and from which end it is read."""
    ends = [
        (role, is_reverse)
        for role in (Role.MEMBER, Role.CHILD, Role.TEACHER, Role.CONTACT_PERSON, Role.FAMILY, Role.COLLEAGUE)
        for is_reverse in (True, False)
        if is_reverse or role not in MUTUAL
    ]
    return [((role, end), relation_word(role, is_reverse=end)) for role, end in ends]
