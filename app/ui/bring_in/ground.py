"""What bringing patrons in stands on."""

from dataclasses import dataclass
from typing import Self

from app.queries.queries import Queries
from app.services.services import Services
from app.ui.background.task_runner import TaskRunner
from app.ui.theme.theme import Theme
from app.ui.workplace import Workplace
from app.vocabulary.changes import Actor


@dataclass(frozen=True, slots=True)
class BringInGround:
    """Handed to the page by whoever opens it; `by` is who brings them in."""

    theme: Theme
    tasks: TaskRunner
    services: Services
    queries: Queries
    by: Actor

    @classmethod
    def of(cls, workplace: Workplace) -> Self:
        """As whoever is at the desk now."""
        return cls(
            workplace.theme,
            workplace.tasks,
            workplace.services,
            workplace.queries,
            workplace.session.actor,
        )
