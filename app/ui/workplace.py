"""What every screen works with: the look, the words, the reading and the acting side, and who is there."""

from dataclasses import dataclass

from app.queries.queries import Queries
from app.services.services import Services
from app.ui.background.task_runner import TaskRunner
from app.ui.deadlines import Deadlines
from app.ui.desk_session import DeskSession
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.onlooking.onlooker import Onlooker
from app.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Workplace:
    """Handed to each tab and dialog opener; small widgets take only the part that they need."""

    theme: Theme
    languages: Languages
    formats: Formats
    deadlines: Deadlines
    durations: Durations
    tasks: TaskRunner
    queries: Queries
    services: Services
    session: DeskSession
    onlooker: Onlooker
