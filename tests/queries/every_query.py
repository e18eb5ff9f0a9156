"""Asks every query there is, so that rules can be held over all that they send."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import UTC, date
from functools import partial
from itertools import product

from app.models.list_entry import Service
from app.queries.duplicate_rows import FoundPair
from app.queries.follow_ups import FollowUpListing
from app.queries.history import HistoryListing
from app.queries.income import Period
from app.queries.interaction_listing import InteractionFilter, InteractionListing, InteractionOrder
from app.queries.patron_lists import PatronChip, PatronListing, PatronOrder
from app.queries.queries import Queries
from app.queries.reading.profile_conditions import Comparison, ProfileCondition
from app.queries.reading.record_lists import ListingT, RecordLists, RowT
from app.queries.request_listing import RequestFilter, RequestListing
from app.queries.requests import RequestView
from app.queries.service_patrons import ServiceListing
from app.queries.timeline import mark_of
from app.queries.timeline_listing import TimelineKind, TimelineListing
from app.services.hand_over_commands import HandOverRequest
from app.vocabulary.batch_fields import BatchField
from app.vocabulary.changes import Action, Actor
from app.vocabulary.duplicates.rules import UNLIKE
from app.vocabulary.key_information import SCALES, Heading, Shape
from app.vocabulary.list_views import ListName
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.profile import ProfileAnswer
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.requests import StatusClass
from app.vocabulary.staff import StaffRole
from tests.builders import Builder, card
from tests.settable_clock import MONDAY_MORNING, SettableClock

TEXTS = ("", "nur", "M1", "nur sire")

INTERACTION_FILTERS = (
    InteractionFilter(),
    InteractionFilter(patron_id=1),
    InteractionFilter(kind_id=1, channel_id=1, first_day=date(2026, 11, 1), last_day=date(2026, 11, 30)),
    InteractionFilter(staff_id=1, branch_id=1, is_named=True),
    InteractionFilter(is_named=False),
)

SOUGHT = (
    "nur",
    "menanya since:2020 kind:re",
    "menulis status:new card:M1 staff:siti",
    "card:M1",
    "kind:r",
    "status:a since:2020",
    "channel:w until:2030",
    "staff:siti",
)
"""Words alone, with fields, and fields alone."""

TIMELINES = (
    TimelineListing(1, frozenset(TimelineKind)),
    TimelineListing(1, frozenset(TimelineKind), channel_id=1, staff_id=1),
    TimelineListing(1, frozenset(TimelineKind), staff_id=1),
    TimelineListing(1, frozenset(TimelineKind), text="jam b"),
    TimelineListing(1, frozenset({TimelineKind.PROMISES}), text="x"),
)

REQUEST_FILTERS = (
    RequestFilter(),
    RequestFilter(kind_id=1, status=StatusClass.NEW, assigned_to_id=1, branch_id=1),
    RequestFilter(is_nobodys=True),
)

Ask = Callable[[], object]


def furnish(build: Builder, clock: SettableClock) -> None:
    """One of everything, so that no query stops half-way: patron, request and interaction number one."""
    patron = build.patron("Nur'aini Siregar", identifiers=(card("M1"),))
    build.request(patron, promised_for=clock.ahead(days=1), assigned_to_id=build.actor.staff_id)
    build.request(patron)
    build.interaction(patron)
    build.statement(patron)
    loans = build.entry(Service, "loans")
    build.statement(patron, "", heading=Heading.WANTED_NOW, shape=Shape.WISH, service_id=loans)
    build.follow_up(patron_id=patron)
    offer = HandOverRequest(1, "Perlu dicari", clock.now.date(), to_role=StaffRole.BACK_OFFICE)
    build.services.hand_overs.hand_over(build.actor, offer)
    build.patron("Nuraini Siregar")


def public_queries(queries: Queries) -> set[str]:
    """The names of all that can be asked: reader and method."""
    return {
        f"{field.name}.{name}"
        for field in fields(queries)
        for name in dir(getattr(queries, field.name))
        if not name.startswith("_") and callable(getattr(getattr(queries, field.name), name))
    }


def every_query(queries: Queries, clock: SettableClock) -> Iterator[tuple[str, Ask]]:
    """Each public query by name, lists in every variant."""
    patrons, requests = queries.patron_lists, queries.requests
    for text, chip, order in product(TEXTS, PatronChip, PatronOrder):
        yield from _list("patron_lists", patrons, PatronListing(text, chip, order))
    yield from (*_interactions(queries), *_kinds(queries))
    for staff_id in (None, 1):
        yield from _list("follow_ups", queries.follow_ups, FollowUpListing(staff_id))
    for view, text, asked in product(RequestView, ("", "literasi"), REQUEST_FILTERS):
        yield from _list("requests", requests, RequestListing(view, 1, asked, text))
    yield "requests.of_patron", lambda: (requests.of_patron(1), requests.of_patron(1, open_only=True))
    yield "request_clocks.open_at", lambda: queries.request_clocks.open_at(clock.now)
    yield "request_clocks.service_times", lambda: queries.request_clocks.service_times(1, 2, clock.now)
    yield "requests.details", lambda: requests.details(1)
    yield "requests.by_number", lambda: requests.by_number("R-1")
    yield "patrons.by_identifier", lambda: queries.patrons.by_identifier("M1")
    yield "patrons.details", lambda: queries.patrons.details(1)
    yield from _duplicates(queries)
    yield from _batch_previews(queries)
    yield from _timeline(queries)
    yield "drafts.of_staff", lambda: queries.drafts.of_staff(1)
    yield from _record(queries, clock.now.date())
    yield "saved_views.of_list", lambda: queries.saved_views.of_list(ListName.INTERACTIONS, 1, 1)
    yield "shifts.unread_words", lambda: queries.shifts.unread_words(1)
    yield "shifts.thanks_to", lambda: queries.shifts.thanks_to(1)
    yield "shifts.month_of", lambda: queries.shifts.month_of(1, date(2026, 11, 23), UTC)
    yield "follow_ups.of_patron", lambda: queries.follow_ups.of_patron(1)
    yield "follow_ups.due", lambda: queries.follow_ups.due(1, date(2026, 11, 23), 20)
    yield from _key_information(queries)
    yield from (*_profiles(queries), *_hands(queries, clock))
    yield "today.view", lambda: queries.today.view(1, UTC, clock.now)
    yield from (*_surroundings(queries), *_everywhere(queries), *_of_the_day(queries))


def _everywhere(queries: Queries) -> Iterator[tuple[str, Ask]]:
    for text in SOUGHT:
        yield "everywhere.names", partial(queries.everywhere.names, text, UTC)
        yield "everywhere.words", partial(queries.everywhere.words, text, UTC)


def _of_the_day(queries: Queries) -> Iterator[tuple[str, Ask]]:
    yield "today.arrangement", lambda: queries.today.arrangement(1)
    yield "message_templates.all", queries.message_templates.all
    yield "telling.request", lambda: queries.telling.request(1, MONDAY_MORNING)
    yield "telling.place", lambda: queries.telling.place(1, "", MONDAY_MORNING)
    yield "drafts.sheet", lambda: queries.drafts.sheet(1)
    yield "visits.today", lambda: queries.visits.today(1, UTC)
    yield "visits.of_patron", lambda: queries.visits.of_patron(1)
    yield "visits.rooms", lambda: queries.visits.rooms(1)
    yield "visits.purposes", queries.visits.purposes


def _hands(queries: Queries, clock: SettableClock) -> Iterator[tuple[str, Ask]]:
    hand_overs, today = queries.hand_overs, clock.now.date()
    yield "hand_overs.of_request", lambda: hand_overs.of_request(1)
    yield "hand_overs.row", lambda: hand_overs.row(1)
    yield (
        "hand_overs.waiting_for",
        lambda: hand_overs.waiting_for(1, StaffRole.BACK_OFFICE, clock.now, today),
    )
    yield "silent_requests.at", lambda: queries.silent_requests.at(clock.now)
    yield "today.arrangement", lambda: queries.today.arrangement(1)
    yield "today.came_back", lambda: queries.today.came_back(UTC, clock.now)


def _record(queries: Queries, today: date) -> Iterator[tuple[str, Ask]]:
    yield "desk.branches", queries.desk.branches
    yield "alerts.of_patron", lambda: queries.alerts.of_patron(1)
    yield "permissions.purposes", queries.permissions.purposes
    yield "permissions.of_patron", lambda: queries.permissions.of_patron(1)
    yield "permissions.may_be_told", lambda: queries.permissions.may_be_told(1, "news", 1)
    yield "permissions.of_many", lambda: queries.permissions.of_many([1, 2], "news")
    yield (
        "reaching.guardian_of",
        lambda: queries.reaching.guardian_of(queries.patrons.details(1), today),
    )
    yield "reaching.told", lambda: queries.reaching.told(1, today)
    yield "relations.of_patron", lambda: queries.relations.of_patron(1)
    yield "relations.members", lambda: queries.relations.members(1)


def _key_information(queries: Queries) -> Iterator[tuple[str, Ask]]:
    yield "key_information.of_patron", lambda: queries.key_information.of_patron(1)
    yield "key_information.nine", lambda: queries.key_information.nine(1, date(2026, 11, 23))
    yield "key_information.use", lambda: queries.key_information.use(1, date(2026, 11, 23))
    yield "key_lists.all", queries.key_lists.all
    yield "key_lists.terms", queries.key_lists.terms
    yield "questions.plan", lambda: queries.questions.plan(1, date(2026, 11, 23))
    yield "key_lists.wishes", queries.key_lists.wishes
    for shape, scale in SCALES.items():
        yield from _list("service_patrons", queries.service_patrons, ServiceListing(1, shape, tuple(scale)))


def _profiles(queries: Queries) -> Iterator[tuple[str, Ask]]:
    actor = Actor(1, 1)
    answers: dict[Comparison, ProfileAnswer | None] = {
        Comparison.KNOWN: None,
        Comparison.UNKNOWN: None,
        Comparison.IS: "Fotografi",
        Comparison.ANY_OF: frozenset({1, 2}),
        Comparison.ALL_OF: frozenset({1, 2}),
        Comparison.HOLDS: "foto",
        Comparison.AT_LEAST: 2.5,
        Comparison.AT_MOST: date(2026, 11, 23),
    }
    yield "profiles.fields", lambda: queries.profiles.fields(actor)
    yield "profiles.identity_reason", queries.profiles.identity_reason
    yield "profiles.used_fields", queries.profiles.used_fields
    yield "profiles.counts", lambda: queries.profiles.counts(1, actor)
    for comparison, answer in answers.items():
        asked = [ProfileCondition(2, Comparison.KNOWN), ProfileCondition(1, comparison, answer)]
        yield "profiles.patrons_who", partial(queries.profiles.patrons_who, asked, actor)


def _batch_previews(queries: Queries) -> Iterator[tuple[str, Ask]]:
    previews = queries.batch_previews
    yield "batch_previews.found", lambda: previews.found(PatronListing())
    yield "batch_previews.preview", lambda: previews.preview([1], BatchField.STATUS, "left")
    yield "batch_previews.first", lambda: previews.first((1,))
    yield "batch_previews.rest", lambda: previews.rest((1, 2), 1)
    yield "batch_previews.rows", lambda: previews.rows([1])
    yield "batch_previews.position", lambda: previews.position((1,), 1)


def _duplicates(queries: Queries) -> Iterator[tuple[str, Ask]]:
    duplicates = queries.duplicates
    yield "duplicates.scan", duplicates.scan
    yield "duplicates.of_patron", lambda: duplicates.of_patron(1)
    yield "duplicates.pair_rows", lambda: duplicates.pair_rows([FoundPair(1, 2, UNLIKE)])
    yield "duplicates.preview", lambda: duplicates.preview(1, 2)
    yield "duplicates.of_form", lambda: duplicates.of_form(PatronForm("Nuraini Siregar", born="2004"))


def _timeline(queries: Queries) -> Iterator[tuple[str, Ask]]:
    timeline = queries.timeline
    yield "timeline.page", lambda: timeline.page(1, mark_of(timeline.page(1)[0]))
    for listing in TIMELINES:
        codes = timeline.first(listing).ids
        after = codes[1] if codes else 18
        yield "timeline.first", partial(timeline.first, listing)
        yield "timeline.rows", partial(timeline.rows, listing, codes)
        yield "timeline.rest", partial(timeline.rest, listing, after)
        yield "timeline.position", partial(timeline.position, listing, 18)


def _interactions(queries: Queries) -> Iterator[tuple[str, Ask]]:
    interactions = queries.interactions
    for filtered in INTERACTION_FILTERS:
        for text, order in product(("", "menanya"), InteractionOrder):
            listing = InteractionListing(filtered, text, order, down=order is not InteractionOrder.KIND)
            yield from _list("interactions", interactions, listing)
    yield "interactions.phrases", interactions.phrases
    yield "interactions.details", lambda: interactions.details(1)


def _list(name: str, lists: RecordLists[ListingT, RowT], listing: ListingT) -> Iterator[tuple[str, Ask]]:
    yield f"{name}.first", lambda: lists.first(listing)
    yield f"{name}.rest", lambda: lists.rest(listing, 1)
    yield f"{name}.rows", lambda: lists.rows([1])
    yield f"{name}.position", lambda: lists.position(listing, 1)
    yield f"{name}.count", lambda: lists.count(listing)
    yield f"{name}.each", lambda: list(lists.each(listing))


def _surroundings(queries: Queries) -> Iterator[tuple[str, Ask]]:
    desk = queries.desk
    yield from _history(queries)
    yield "desk.info", desk.info
    yield "opening_hours.calendar", lambda: queries.opening_hours.calendar(1)
    yield "opening_hours.of_branch", lambda: queries.opening_hours.of_branch(1)
    yield "desk.lists", desk.lists
    yield "desk.staff", desk.staff
    yield "desk.staff_by_card", lambda: desk.staff_by_card("S1")
    yield "desk.desks", desk.desks


def _history(queries: Queries) -> Iterator[tuple[str, Ask]]:
    history = queries.history
    patron, request = RecordRef(RecordKind.PATRON, 1), RecordRef(RecordKind.REQUEST, 1)
    for about in (None, patron, request, RecordRef(RecordKind.DESK, 1)):
        yield from _list("history", history, HistoryListing(about=about))
    yield from _list("history", history, HistoryListing(1, 1, Action.ADD_PATRON))
    yield "history.details", lambda: [history.details(one) for one in range(1, 7)]
    yield "backups.last", queries.backups.last
    yield "history.questions", lambda: history.questions(2)
    yield "history.name", lambda: [history.name(RecordRef(kind, 1)) for kind in (patron.kind, request.kind)]


def _kinds(queries: Queries) -> Iterator[tuple[str, Ask]]:
    kinds = queries.request_kinds
    yield "request_kinds.all", kinds.all
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    yield "income.each", lambda: list(queries.income.each(year))
    yield "income.count", lambda: queries.income.count(year)
