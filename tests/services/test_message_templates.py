"""The library's own texts to patrons: kept in both languages, retired, never without one."""

import pytest

from app.errors import EmptyTextError
from app.queries.message_templates import MessageTemplates, in_use
from app.services.message_templates import KeepTemplate
from app.services.messages.filling import blanks
from app.services.services import Services
from app.storage.database import Database
from app.vocabulary.changes import Actor
from app.vocabulary.message_errors import LastTextRetiredError, UnknownBlankError
from app.vocabulary.messages import Occasion
from app.vocabulary.names import BilingualName

THANKS = KeepTemplate(
    None, Occasion.CLOSED, BilingualName("Terima kasih", ""), BilingualName("{{name}}, makasih!", "")
)


def test_a_new_library_has_a_text_for_every_occasion(database: Database) -> None:
    rows = MessageTemplates(database).all()
    assert {row.occasion for row in rows} == set(Occasion)
    for row in rows:
        assert blanks(row.text.indonesian) == blanks(row.text.english)


def test_a_text_is_added_changed_and_retired(database: Database, services: Services, actor: Actor) -> None:
    added = services.message_templates.keep(actor, THANKS).result
    row = next(one for one in MessageTemplates(database).all() if one.id == added)
    assert (row.name.english, row.text.english) == ("Terima kasih", "{{name}}, makasih!")
    retired = KeepTemplate(added, Occasion.CLOSED, row.name, row.text, is_retired=True)
    services.message_templates.keep(actor, retired)
    assert added not in {one.id for one in in_use(MessageTemplates(database).all())}


def test_the_last_text_of_a_occasion_cannot_be_retired(
    database: Database, services: Services, actor: Actor
) -> None:
    ready = next(row for row in MessageTemplates(database).all() if row.occasion is Occasion.READY)
    with pytest.raises(LastTextRetiredError):
        services.message_templates.keep(
            actor, KeepTemplate(ready.id, ready.occasion, ready.name, ready.text, is_retired=True)
        )


@pytest.mark.parametrize(("text", "error"), [("{{notes}}", UnknownBlankError), (" ", EmptyTextError)])
def test_a_text_that_cannot_be_filled_is_refused(
    services: Services, actor: Actor, text: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        services.message_templates.keep(
            actor, KeepTemplate(None, Occasion.READY, BilingualName("Siap", ""), BilingualName(text, ""))
        )
