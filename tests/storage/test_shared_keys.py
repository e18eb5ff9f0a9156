"""The index of keys says who shares what, as patrons come, change and go."""

from app.models.patron import Patron
from app.storage import shared_keys
from tests.builders import Builder, mobile


def sharing(build: Builder, key: str) -> set[int]:
    with build.database.reading() as session:
        held = session.execute(shared_keys.holders([key])).all()
        counts = session.execute(shared_keys.counts([key])).all()
    assert [row.doc for row in counts] == ([len(held)] if held else [])
    return {row.doc for row in held}


def test_patrons_are_found_by_what_they_share(build: Builder) -> None:
    one = build.patron("Soerjo Soegianto")
    other = build.patron("Sugiyanto Suryo", contacts=(mobile("0812-2876-4410"),))
    assert sharing(build, "n:sgnt.sr") == {one, other}
    assert sharing(build, "p:8764410") == {other}


def test_a_patron_who_is_removed_shares_nothing(build: Builder) -> None:
    one, other = build.patron("Soerjo Soegianto"), build.patron("Sugiyanto Suryo")
    build.put(Patron, one, deleted=True)
    assert sharing(build, "n:sgnt.sr") == {other}


def test_all_keys_come_in_their_order(build: Builder) -> None:
    for name in ("Suparti", "Bagas Saputra", "Suparti"):
        build.patron(name)
    with build.database.reading() as session:
        first = session.execute(shared_keys.all_holders("", 2)).all()
        rest = session.execute(shared_keys.all_holders(first[-1].term, 100)).all()
    keys = [row.term for row in (*first, *rest)]
    assert keys == sorted(keys)
    assert [key for key in keys if keys.count(key) == 2] == ["w:sprt", "w:sprt"]


def test_letters_of_every_script_are_found_as_they_are(build: Builder) -> None:
    patron_id = build.patron("王 小明")
    assert sharing(build, "n:小明.王") == {patron_id}
