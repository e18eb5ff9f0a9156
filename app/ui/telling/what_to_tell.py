"""All that the dialog knows: what the patron may know, the library's texts, who speaks."""

from dataclasses import dataclass

from app.queries.message_templates import TemplateRow
from app.services.messages.telling import Speaker
from app.vocabulary.messages import Occasion
from app.vocabulary.told import RequestForPatron


@dataclass(frozen=True, slots=True)
class WhatToTell:
    """`texts` are those in use, that of `occasion` is proposed. `region` reads phone numbers (ISO 3166).

    `refused` are the codes of channels by which the patron does not want to be told.
    """

    request: RequestForPatron
    texts: tuple[TemplateRow, ...]
    occasion: Occasion
    speaker: Speaker
    region: str
    refused: frozenset[str] = frozenset()
