"""What is done about interactions: log one, correct one, remove one."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.clock import whole_milliseconds
from app.errors import EmptyTextError, InteractionInFutureError, PemustakaError
from app.models.interaction import Interaction
from app.models.interaction_forms import form_of
from app.models.list_entry import Channel, InteractionKind
from app.models.participant import Participant
from app.services.follow_ups import new_follow_up
from app.services.interaction_commands import EditInteraction, EnterLate, LogInteraction, RemoveInteraction
from app.services.live_records import branch_of, live, live_patron
from app.services.three_way import merge
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.interaction_errors import HeadsDoNotAddUpError, ImpossibleNumberError, LateLineError
from app.vocabulary.interaction_form import Heads, InteractionForm
from app.vocabulary.interactions import MOST_MINUTES, MOST_PEOPLE, Level
from app.vocabulary.limits import Limit
from app.vocabulary.text import clean, optional


class Interactions:
    """Actions on interactions. Each may raise RecordGoneError, and what a form can have wrong.

    That is InteractionInFutureError, ImpossibleNumberError, HeadsDoNotAddUpError and the errors of text.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def log(self, by: Actor, command: LogInteraction) -> Committed[int]:
        """Keep one contact; the result is its id. A kind and a channel say enough: the note may be empty.

        Raises EmptyTextError and FollowUpInThePastError where something is to be done after it.
        """
        with self._database.writing(by, Action.LOG_INTERACTION) as writing:
            session = writing.session
            interaction = Interaction(
                staff_id=by.staff_id, desk_id=by.desk_id, branch_id=branch_of(session, by).id
            )
            _write(writing, interaction, command.form)
            session.add(interaction)
            if command.follow_up is not None:
                follow_up = new_follow_up(writing, command.follow_up)
                follow_up.interaction, follow_up.patron_id = interaction, interaction.patron_id
                session.add(follow_up)
        return Committed(interaction.id, writing.changes)

    def enter_late(self, by: Actor, command: EnterLate) -> Committed[int]:
        """Keep the lines of a sheet as one change set; the result is how many there were.

        One sheet is one action: after another power cut it is there or it is not; undone it is gone whole.
        A single line is corrected or removed afterwards like any interaction. Raises EmptyTextError without
        a line, LateLineError (with what is wrong as its cause) for one that cannot be kept.
        """
        with self._database.writing(by, Action.ENTER_LATE) as writing:
            if not command.forms:
                raise EmptyTextError
            branch_id = branch_of(writing.session, by).id
            for line, form in enumerate(command.forms, 1):
                interaction = Interaction(staff_id=by.staff_id, desk_id=by.desk_id, branch_id=branch_id)
                try:
                    _write(writing, interaction, form)
                except PemustakaError as wrong:
                    raise LateLineError(line) from wrong
                writing.session.add(interaction)
        return Committed(len(command.forms), writing.changes)

    def edit(self, by: Actor, command: EditInteraction) -> Committed[int]:
        """Correct what the form corrected, and nothing else; the result is the interaction's id.

        Raises EditConflictError when somebody else changed the same meanwhile.
        """
        with self._database.writing(by, Action.EDIT_INTERACTION) as writing:
            interaction = live(writing.session, Interaction, command.interaction_id)
            others = tuple(one.patron_id for one in _participants(writing.session, interaction))
            present = form_of(interaction, others)
            _write(writing, interaction, merge(command.before, command.after, present))
        return Committed(interaction.id, writing.changes)

    def remove(self, by: Actor, command: RemoveInteraction) -> Committed[int]:
        """Take an interaction out of every list and count; the result is its id."""
        with self._database.writing(by, Action.REMOVE_INTERACTION) as writing:
            interaction = live(writing.session, Interaction, command.interaction_id)
            for participant in _participants(writing.session, interaction):
                participant.deleted = True
            interaction.deleted = True
        return Committed(interaction.id, writing.changes)


def _participants(session: Session, interaction: Interaction) -> list[Participant]:
    query = select(Participant).where(Participant.interaction_id == interaction.id, ~Participant.deleted)
    return list(session.scalars(query.order_by(Participant.id)))


def _write(writing: Writing, interaction: Interaction, form: InteractionForm) -> None:
    session = writing.session
    patron = None if form.patron_id is None else live_patron(session, form.patron_id)
    interaction.patron_id = None if patron is None else patron.id
    interaction.happened_at = _past(form.happened_at or writing.now, writing.now)
    interaction.kind_id = live(session, InteractionKind, form.kind_id).id
    interaction.channel_id = live(session, Channel, form.channel_id).id
    interaction.note = clean(form.note, Limit.NOTE, lines=True)
    interaction.minutes = form.minutes and _possible(form.minutes, MOST_MINUTES)
    interaction.topic = optional(form.topic, Limit.LINE)
    interaction.outcome = form.outcome
    _write_heads(interaction, form.heads)
    _write_others(session, interaction, replace(form, patron_id=interaction.patron_id))


def _write_others(session: Session, interaction: Interaction, form: InteractionForm) -> None:
    """Each once, and not the one whom the interaction is with."""
    wanted = {live_patron(session, one).id: None for one in form.others}
    wanted.pop(form.patron_id or 0, None)
    for participant in _participants(session, interaction) if interaction.id else ():
        if participant.patron_id in wanted:
            del wanted[participant.patron_id]
        else:
            participant.deleted = True
    session.add_all(Participant(interaction=interaction, patron_id=one) for one in wanted)


def _past(moment: datetime, now: datetime) -> datetime:
    moment = whole_milliseconds(moment)
    if moment > now:
        raise InteractionInFutureError(moment)
    return moment


def _possible(number: int, most: int) -> int:
    if not 0 <= number <= most:
        raise ImpossibleNumberError(number, most)
    return number


def _write_heads(interaction: Interaction, heads: Heads | None) -> None:
    counted = (None, None, None, None) if heads is None else _added_up(heads)
    interaction.head_count, interaction.female_count, interaction.male_count, interaction.level = counted


def _added_up(heads: Heads) -> tuple[int, int | None, int | None, Level | None]:
    parts = _possible(heads.female or 0, MOST_PEOPLE) + _possible(heads.male or 0, MOST_PEOPLE)
    if parts > _possible(heads.total, MOST_PEOPLE):
        raise HeadsDoNotAddUpError(heads.total, parts)
    return heads.total, heads.female, heads.male, heads.level
