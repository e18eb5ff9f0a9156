"""Which parts the card of each heading has beside its statements in words."""

from app.ui.formats import Formats
from app.ui.patrons.key_information.card_part import CardPart
from app.ui.patrons.key_information.graded_part import GradedPart
from app.ui.patrons.key_information.profile_part import ProfilePart
from app.ui.patrons.key_information.tapped_part import TappedPart
from app.ui.patrons.key_information.use_part import UsePart
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme.theme import Theme
from app.vocabulary.key_information import Heading, Shape
from app.vocabulary.profile import ProfileGroup

ENTRY_SHAPES = (Shape.WORDS, Shape.WISH, Shape.TRIGGER, Shape.OTHER_SOURCE, Shape.BOTHERING_RULE)
"""What stands in a card as an entry of its own, with its origin; the parts show the rest."""


def parts_above(
    heading: Heading, theme: Theme, wording: HeadingWording, formats: Formats
) -> tuple[CardPart, ...]:
    """The parts over the entries."""
    match heading:
        case Heading.KNOWLEDGE:
            return (GradedPart(theme, wording, Shape.LADDER),)
        case Heading.PERCEPTIONS:
            return (GradedPart(theme, wording, Shape.PERCEPTION),)
        case Heading.HOW_THEY_USE:
            return UsePart(theme, wording, formats), TappedPart(theme, wording, Shape.PURPOSE)
        case Heading.BENEFITS:
            return (TappedPart(theme, wording, Shape.BENEFIT),)
        case _:
            return ()


def parts_below(heading: Heading, theme: Theme, wording: HeadingWording) -> tuple[CardPart, ...]:
    """The parts under the entries: what can be tapped, and stands as an entry once it was."""
    match heading:
        case Heading.TRIGGERS:
            return (TappedPart(theme, wording, Shape.TRIGGER, shows_given=False),)
        case Heading.HOW_THEY_USE:
            sources = TappedPart(theme, wording, Shape.OTHER_SOURCE, shows_given=False)
            return sources, ProfilePart(theme, wording, ProfileGroup.USE_BEHAVIOUR)
        case Heading.WHO_THEY_ARE:
            return (ProfilePart(theme, wording, ProfileGroup.DEMOGRAPHICS),)
        case Heading.TRAITS:
            return (ProfilePart(theme, wording, ProfileGroup.PSYCHOGRAPHICS),)
        case _:
            return ()
