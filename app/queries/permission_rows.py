"""What patrons have allowed, as rows."""

from dataclasses import dataclass
from datetime import date

from app.vocabulary.names import BilingualName
from app.vocabulary.permissions import Answer, AnsweredBy, PermissionAnswer, Verdict, verdict


@dataclass(frozen=True, slots=True)
class PurposeRow:
    """A purpose of the library's list, with the words in which patrons are asked."""

    id: int
    code: str
    name: BilingualName
    wording: BilingualName
    unless_refused: bool
    is_retired: bool


@dataclass(frozen=True, slots=True)
class PermissionRow:
    """One answer; `channel` None is about all of them."""

    id: int
    purpose_id: int
    channel_id: int | None
    channel: BilingualName | None
    answer: PermissionAnswer
    on: date
    how: AnsweredBy
    wording: str | None
    asked_by: str | None


@dataclass(frozen=True, slots=True)
class PatronPermissions:
    """The purposes in use and all answers of one patron, the newest first."""

    purposes: tuple[PurposeRow, ...] = ()
    answers: tuple[PermissionRow, ...] = ()

    def of(self, purpose: PurposeRow) -> tuple[PermissionRow, ...]:
        """The answers for one purpose, the newest first."""
        return tuple(one for one in self.answers if one.purpose_id == purpose.id)

    def verdict(self, purpose: PurposeRow, channel_id: int | None = None) -> Verdict:
        """Whether the patron may be told for this purpose by a channel, or at all."""
        said = (Answer(one.id, one.channel_id, one.answer, one.on) for one in self.of(purpose))
        return verdict(said, channel_id, unless_refused=purpose.unless_refused)
