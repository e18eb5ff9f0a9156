"""Which service carries out what is tapped on the pages about a patron."""

from collections.abc import Callable
from typing import Any

from app.services.commands import (
    AddStatement,
    ConfirmStatement,
    ConfirmStatements,
    CorrectStatement,
    MoveWish,
    PutOffQuestion,
    WithdrawStatement,
)
from app.services.services import Services
from app.vocabulary.changes import Actor, Committed

Verb = Callable[[Actor, Any], Committed[int]]


def verb_of(services: Services, command: object) -> Verb:
    """The method of a service that a command is for."""
    known = services.key_information
    verbs: dict[type, Verb] = {
        AddStatement: known.add,
        CorrectStatement: known.correct,
        WithdrawStatement: known.withdraw,
        ConfirmStatement: known.confirm,
        ConfirmStatements: known.confirm_all,
        MoveWish: known.move_wish,
        PutOffQuestion: services.questions.put_off,
    }
    return verbs[type(command)]
