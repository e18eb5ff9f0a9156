"""What is known of a patron, as frozen rows: statements, the nine lines, counted use, the lists behind."""

from dataclasses import dataclass
from datetime import date, datetime

from app.queries.profile_rows import ProfileLine
from app.vocabulary.key_information import (
    Degree,
    Heading,
    Shape,
    StatementSource,
    StatementStatus,
    WishState,
)
from app.vocabulary.names import BilingualName


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A key information; see app/models/statement.py for what each part means."""

    id: int
    heading: Heading
    text: str
    source: StatementSource
    stated_on: date
    confirmed_on: date | None
    staff_name: str | None
    status: StatementStatus
    replaces_id: int | None
    shape: Shape = Shape.WORDS
    service_id: int | None = None
    service: BilingualName | None = None
    answer_id: int | None = None
    answer: BilingualName | None = None
    degree: Degree | None = None
    referred_by_id: int | None = None
    referred_by: str | None = None
    ended_on: date | None = None
    ended_by: str | None = None

    @property
    def sure_on(self) -> date:
        """When it was last known to be true."""
        return max(self.stated_on, self.confirmed_on or self.stated_on)

    @property
    def is_settled(self) -> bool:
        """Whether it is a wish that asks nothing of the library any more."""
        return self.degree in {WishState.MET, WishState.DROPPED}


@dataclass(frozen=True, slots=True)
class CountedUse:
    """Contacts in the last COUNTED_DAYS days, and how many of them by the channel used most."""

    contacts: int
    channel: BilingualName
    by_channel: int


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """One heading: its current statements, the one last known to be true first, and how sure it still is.

    Settled wishes are left out. `age` is in days since the first was stated or confirmed, `old` those that
    want confirming; `profile` is what the patron's profile says in the fields that belong here, `counted`
    what the interactions tell under "how they use the library", where there is any.
    """

    heading: Heading
    statements: tuple[StatementRow, ...] = ()
    age: int | None = None
    old: frozenset[int] = frozenset()
    counted: CountedUse | None = None
    profile: tuple[ProfileLine, ...] = ()

    @property
    def is_unknown(self) -> bool:
        """Neither stated nor counted, nor told in the profile."""
        return not self.statements and self.counted is None and not self.profile

    @property
    def wants_confirming(self) -> bool:
        """Whether even the surest of them has grown old."""
        return bool(self.statements) and self.statements[0].id in self.old


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the counted fell to one channel or kind."""

    name: BilingualName
    count: int


@dataclass(frozen=True, slots=True)
class UseOfLibrary:
    """How one patron used the library in `days` days: counted, never typed.

    `channels` and `kinds` (of interaction and of request) begin with the one used most. A service line is a
    kind that was used at all. `months` counts contacts in the last twelve months, this month last.
    """

    days: int
    contacts: int
    requests: int
    visits: int
    channels: tuple[Share, ...]
    kinds: tuple[Share, ...]
    months: tuple[int, ...]
    last_at: datetime | None

    @property
    def lines(self) -> int:
        """How many service lines were used."""
        return len(self.kinds)


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service of the library; one without `exists_since` is only planned."""

    id: int
    code: str
    name: BilingualName
    exists_since: date | None
    is_retired: bool

    def has_begun(self, today: date) -> bool:
        """Whether patrons can know and rate it."""
        return self.exists_since is not None and self.exists_since <= today


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A prepared answer."""

    id: int
    code: str
    shape: Shape
    name: BilingualName
    asks_who: bool
    is_retired: bool


@dataclass(frozen=True, slots=True)
class KeyListRows:
    """The lists behind key information, retired entries too, in their order."""

    services: tuple[ServiceRow, ...]
    answers: tuple[AnswerRow, ...]

    def answers_of(self, shape: Shape) -> tuple[AnswerRow, ...]:
        """The answers of a shape that staff can tap."""
        return tuple(one for one in self.answers if one.shape is shape and not one.is_retired)


@dataclass(frozen=True, slots=True)
class ServicePatronRow:
    """A patron in the list of one service: how well they know it, how they rate it, that they wish for it."""

    id: int
    patron_id: int
    patron_name: str
    card: str | None
    category: BilingualName | None
    degree: Degree
    text: str
    sure_on: date
