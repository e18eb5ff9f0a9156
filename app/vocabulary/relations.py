"""How patrons belong together: a closed list of roles, each read from both ends."""

from enum import StrEnum


class Role(StrEnum):
    """What one patron is to another: a person to a person, a group or an institution."""

    MEMBER = "member"
    TEACHER = "teacher"
    CONTACT_PERSON = "contact_person"
    CHILD = "child"
    FAMILY = "family"
    COLLEAGUE = "colleague"


MUTUAL = frozenset({Role.FAMILY, Role.COLLEAGUE})
"""Roles that read the same from both ends."""
