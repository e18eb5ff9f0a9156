"""The nine key informations about a patron (Utomo, JIPI 3(2), 2018), their shapes and their sources."""

from enum import StrEnum


class Heading(StrEnum):
    """The nine headings, in the order in which the paper and every screen give them."""

    WHO_THEY_ARE = "who_they_are"
    TRAITS = "traits"
    KNOWLEDGE = "knowledge"
    TRIGGERS = "triggers"
    HOW_THEY_USE = "how_they_use"
    WANTED_NOW = "wanted_now"
    WANTED_IN_FUTURE = "wanted_in_future"
    PERCEPTIONS = "perceptions"
    BENEFITS = "benefits"


class StatementSource(StrEnum):
    """How the library came to know it."""

    DESK = "desk"
    SURVEY = "survey"
    FORM = "form"
    IMPORT = "import"
    COUNTED = "counted"


class StatementStatus(StrEnum):
    """Statements are corrected, withdrawn or overtaken, never rewritten; the history stays.

    CORRECTED was wrong; OVERTAKEN was true until the patron moved on (another rung, another state of a wish).
    """

    CURRENT = "current"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    OVERTAKEN = "overtaken"


class Shape(StrEnum):
    """What a statement says beyond its words.

    LADDER: how well the patron knows one service. TRIGGER, PURPOSE, OTHER_SOURCE and BENEFIT: an answer that
    the library has prepared. WISH: a service or anything else wanted. PERCEPTION: one service against what
    was expected of it. BOTHERING_RULE: a rule of ours that drives the patron away.
    """

    WORDS = "words"
    LADDER = "ladder"
    TRIGGER = "trigger"
    PURPOSE = "purpose"
    OTHER_SOURCE = "other_source"
    WISH = "wish"
    PERCEPTION = "perception"
    BOTHERING_RULE = "bothering_rule"
    BENEFIT = "benefit"


class LadderStep(StrEnum):
    """The ladder of one service, from the ground up."""

    NEVER_HEARD = "never_heard"
    HAS_HEARD = "has_heard"
    TRIED = "tried"
    REGULAR = "regular"
    COULD_TEACH = "could_teach"

    @property
    def height(self) -> int:
        """How many rungs up, from 0 for who never heard of it to 4 for who could teach it."""
        return list(LadderStep).index(self)


class WishState(StrEnum):
    """How a wish stands: the library has offered something, the patron has it, or it was let go."""

    OPEN = "open"
    OFFERED = "offered"
    MET = "met"
    DROPPED = "dropped"


class Experience(StrEnum):
    """A service against what the patron expected of it: three taps at the desk."""

    WORSE = "worse"
    AS_EXPECTED = "as_expected"
    BETTER = "better"


Degree = LadderStep | WishState | Experience
"""Where a statement stands on the scale of its shape."""

WISH_HEADINGS = (Heading.WANTED_NOW, Heading.WANTED_IN_FUTURE)
"""Every statement under these is a wish, and has a state."""

HEADINGS: dict[Shape, tuple[Heading, ...]] = {
    Shape.WORDS: tuple(heading for heading in Heading if heading not in WISH_HEADINGS),
    Shape.LADDER: (Heading.KNOWLEDGE,),
    Shape.TRIGGER: (Heading.TRIGGERS,),
    Shape.PURPOSE: (Heading.HOW_THEY_USE,),
    Shape.OTHER_SOURCE: (Heading.HOW_THEY_USE,),
    Shape.WISH: WISH_HEADINGS,
    Shape.PERCEPTION: (Heading.PERCEPTIONS,),
    Shape.BOTHERING_RULE: (Heading.PERCEPTIONS,),
    Shape.BENEFIT: (Heading.BENEFITS,),
}
"""Under which headings each shape stands, the usual one first."""

SCALES: dict[Shape, type[LadderStep] | type[WishState] | type[Experience]] = {
    Shape.LADDER: LadderStep,
    Shape.WISH: WishState,
    Shape.PERCEPTION: Experience,
}
"""The shapes that stand somewhere on a scale."""

GRADED_SHAPES = (Shape.LADDER, Shape.PERCEPTION)
"""Shapes of which a patron has at most one current statement a service."""

ANSWER_SHAPES = (Shape.TRIGGER, Shape.PURPOSE, Shape.OTHER_SOURCE, Shape.BENEFIT)
"""Shapes that take one of the library's prepared answers."""


def shape_of_words(heading: Heading) -> Shape:
    """What a statement is that holds nothing but words."""
    return Shape.WISH if heading in WISH_HEADINGS else Shape.WORDS


def degree_of(shape: Shape, value: str | None) -> Degree | None:
    """A stored degree on the scale of its shape; a wish of which nothing else is known is open."""
    if shape not in SCALES:
        return None
    if value is None:
        return WishState.OPEN if shape is Shape.WISH else None
    return SCALES[shape](value)


CONFIRM_AFTER_DAYS: dict[Heading, int] = {
    Heading.WHO_THEY_ARE: 365,
    Heading.TRAITS: 365,
    Heading.KNOWLEDGE: 180,
    Heading.TRIGGERS: 365,
    Heading.HOW_THEY_USE: 180,
    Heading.WANTED_NOW: 90,
    Heading.WANTED_IN_FUTURE: 180,
    Heading.PERCEPTIONS: 180,
    Heading.BENEFITS: 365,
}
"""After how many days a statement wants confirming again, until the library says otherwise."""
