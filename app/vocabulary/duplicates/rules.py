"""Weighs what two patrons have in common against what parts them, and says how likely they are one.

The weights add up like the logarithms of likelihoods (Fellegi and Sunter, 1969); they and the two thresholds
are set so that the generated duplicates of tests/benchmarks are found and namesakes, siblings on one phone,
fathers and sons are not.
"""

from dataclasses import dataclass

from jellyfish import damerau_levenshtein_distance

from app.vocabulary.duplicates.name_comparison import NO_LIKENESS, NameLikeness, compare_names
from app.vocabulary.duplicates.reasons import Likelihood, Reason
from app.vocabulary.duplicates.traits import Traits
from app.vocabulary.patrons import PatronKind

LIKELY = 9.0
POSSIBLE = 6.5

NAME_WEIGHT = 6.0
"""What a name counts when all of it agrees; less when the name has slips or lacks parts."""

WEIGHTS: dict[Reason, float] = {
    Reason.SWAPPED_PARTS: -0.5,
    Reason.RARE_NAME: 1,
    Reason.COMMON_NAME: -1,
    Reason.SAME_BIRTH: 5,
    Reason.BIRTH_MONTH_AGREES: 2.5,
    Reason.BIRTH_YEAR_AGREES: 1.5,
    Reason.BIRTH_SLIP: 1.5,
    Reason.OTHER_BIRTH: -7,
    Reason.SAME_PHONE: 4,
    Reason.SHARED_PHONE: 1,
    Reason.SAME_EMAIL: 4,
    Reason.SAME_NUMBER: 8,
    Reason.OTHER_NATIONAL_NUMBER: -6,
    Reason.OTHER_SEX: -3,
    Reason.OTHER_KIND: -20,
}
"""What each fact counts beside the name."""

_MOST_OF_NAME = NAME_WEIGHT + WEIGHTS[Reason.RARE_NAME]

_RARE = 3
_COMMON = 50
_SHARED_PHONE = 5
_WHOLE_DATE = 10
_AGREEING = {4: Reason.BIRTH_YEAR_AGREES, 7: Reason.BIRTH_MONTH_AGREES, _WHOLE_DATE: Reason.SAME_BIRTH}
"""What two births that agree are called, by the length of the shorter one in ISO 8601."""


@dataclass(frozen=True, slots=True)
class Frequency:
    """How many patrons of the library bear the name, and have the most widely shared phone in common."""

    bearers: int = 0
    phone_owners: int = 0


@dataclass(frozen=True, slots=True)
class Likeness:
    """The outcome of a comparison; `likelihood` is None for two who are hardly one."""

    score: float
    reasons: frozenset[Reason]
    likelihood: Likelihood | None


UNLIKE = Likeness(0, frozenset(), None)
"""The outcome for two whom nothing makes one."""


def compare(one: Traits, other: Traits, frequency: Frequency) -> Likeness:
    """Compare two patrons; which comes first makes no difference."""
    facts = _facts(one, other, frequency)
    if _weight(facts) + _MOST_OF_NAME < POSSIBLE:
        return UNLIKE  # whatever the names are: most pairs end here, for namesakes of other births are many
    name = _best_name(one, other)
    if not name.share and Reason.SAME_NUMBER not in facts:
        return UNLIKE
    reasons = facts | name.reasons | (_rarity(frequency) if name.share else set())
    score = NAME_WEIGHT * name.share + _weight(reasons)
    return Likeness(score, frozenset(reasons), _likelihood(score))


def _facts(one: Traits, other: Traits, frequency: Frequency) -> set[Reason]:
    """All but the names."""
    found = {*_birth(one.born, other.born), *_contacts(one, other, frequency), *_numbers(one, other)}
    if one.sex and other.sex and one.sex is not other.sex:
        found.add(Reason.OTHER_SEX)
    if (one.kind is PatronKind.PERSON) != (other.kind is PatronKind.PERSON):
        found.add(Reason.OTHER_KIND)
    return found


def _weight(reasons: set[Reason]) -> float:
    return sum(WEIGHTS.get(reason, 0) for reason in reasons)


def _best_name(one: Traits, other: Traits) -> NameLikeness:
    likenesses = (compare_names(mine, theirs) for mine in one.names for theirs in other.names)
    return max(likenesses, key=lambda likeness: likeness.share, default=NO_LIKENESS)


def _likelihood(score: float) -> Likelihood | None:
    if score >= LIKELY:
        return Likelihood.LIKELY
    return Likelihood.POSSIBLE if score >= POSSIBLE else None


def _rarity(frequency: Frequency) -> set[Reason]:
    if frequency.bearers >= _COMMON:
        return {Reason.COMMON_NAME}
    return {Reason.RARE_NAME} if frequency.bearers <= _RARE else set()


def _birth(one: str | None, other: str | None) -> set[Reason]:
    if not one or not other:
        return set()
    precision = min(len(one), len(other))
    if one[:precision] == other[:precision]:
        return {_AGREEING[precision]}
    is_slip = precision == _WHOLE_DATE and _differ_by_a_slip(one, other)
    return {Reason.BIRTH_SLIP if is_slip else Reason.OTHER_BIRTH}


def _differ_by_a_slip(one: str, other: str) -> bool:
    (year, month, day), (other_year, other_month, other_day) = one.split("-"), other.split("-")
    if year != other_year and (month, day) != (other_month, other_day):
        return False
    return (day, month) == (other_month, other_day) or damerau_levenshtein_distance(one, other) == 1


def _contacts(one: Traits, other: Traits, frequency: Frequency) -> set[Reason]:
    found = set()
    if one.phones & other.phones:
        is_shared = frequency.phone_owners > _SHARED_PHONE
        found.add(Reason.SHARED_PHONE if is_shared else Reason.SAME_PHONE)
    if one.emails & other.emails:
        found.add(Reason.SAME_EMAIL)
    return found


def _numbers(one: Traits, other: Traits) -> set[Reason]:
    found = set() if one.numbers.isdisjoint(other.numbers) else {Reason.SAME_NUMBER}
    if one.national_numbers and other.national_numbers:
        kinds = {kind for kind, _ in one.national_numbers} & {kind for kind, _ in other.national_numbers}
        shared = {kind for kind, _ in one.national_numbers & other.national_numbers}
        if kinds - shared:
            found.add(Reason.OTHER_NATIONAL_NUMBER)
    return found
