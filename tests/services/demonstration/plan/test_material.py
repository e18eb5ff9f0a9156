"""The words of the demonstration: complete, with places that can be filled, of lists that exist."""

from collections.abc import Iterator
from string import Formatter
from typing import Any

from app.services import shipped_key_lists, shipped_lists
from app.vocabulary.key_information import ANSWER_SHAPES, Experience, Heading, LadderStep, WishState
from tests.services.demonstration.planned import ANSWER_CODES, MATERIAL

CHANNELS = {entry.code for entry in shipped_lists.CHANNELS}


def texts(value: Any) -> Iterator[str]:
    """All texts in a part of the material."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for one in value.values() for text in texts(one))
    elif isinstance(value, list):
        yield from (text for one in value for text in texts(one))


def places(value: Any) -> set[str]:
    """The places that the phrases of a part have."""
    found = (name for text in texts(value) for _, name, _, _ in Formatter().parse(text))
    return {name for name in found if name is not None}


def test_every_place_in_a_phrase_can_be_filled() -> None:
    parts = (MATERIAL.interactions, MATERIAL.requests, MATERIAL.statements, MATERIAL.people["notes"])
    for part in parts:
        assert places(part) <= set(MATERIAL.slots)


def test_every_place_in_a_name_can_be_filled() -> None:
    for kind in (MATERIAL.names["groups"], MATERIAL.names["institutions"]):
        assert {name for pattern in kind["patterns"] for name in places(pattern)} <= set(kind)
    for culture in MATERIAL.names["culture"]:
        for sex in ("female", "male"):
            lists = {name for name, values in {**culture, **culture[sex]}.items() if values}
            assert {name for pattern in culture["patterns"] for name in places(pattern)} <= lists


def test_what_is_said_about_a_kind_is_something_that_is_said_of_all() -> None:
    said = set(MATERIAL.requests["said"])
    assert all(set(kind["said"]) <= said for kind in MATERIAL.requests["kind"])


def test_every_heading_has_phrases_for_anybody() -> None:
    assert set(MATERIAL.statements["phrases"]) == set(Heading) == set(MATERIAL.statements["weights"])
    assert all(phrases["any"] for phrases in MATERIAL.statements["phrases"].values())


def test_every_code_is_on_a_shipped_list() -> None:
    kinds = {kind["code"] for kind in MATERIAL.requests["kind"]}
    assert kinds == {entry.code for entry in shipped_lists.REQUEST_KINDS}
    profiles = {profile["code"] for profile in MATERIAL.people["profile"]}
    assert profiles == {entry.code for entry in shipped_lists.CATEGORIES}
    contacts = {kind["code"] for kind in MATERIAL.interactions["kind"]}
    assert contacts == {entry.code for entry in shipped_lists.INTERACTION_KINDS}


def test_every_channel_is_used_and_shipped() -> None:
    used = {code for kind in MATERIAL.interactions["kind"] for code in kind["channels"]}
    asked = set(MATERIAL.requests["opened_by"]) | set(MATERIAL.requests["told_by"])
    assert used == CHANNELS
    assert asked | set(MATERIAL.people["channels"]) <= CHANNELS


def test_no_name_of_a_famous_person_can_be_drawn() -> None:
    """Combinations that the lists once allowed: a head of state, ministers, artists."""
    famous = ("Joko Widodo", "Sri Mulyani", "Ali Alatas", "Iskandar Muda", "Dewi Lestari", "Asep Sunandar")
    for culture in MATERIAL.names["culture"]:
        for sex in ("female", "male"):
            lists = {**culture, **culture[sex]}
            last = {*lists.get("second", ()), *lists.get("family", ())}
            drawn = [name.split() for name in famous]
            assert not [name for name in drawn if name[0] in lists["given"] and name[1] in last]


def test_what_is_tapped_and_graded_is_on_a_shipped_list() -> None:
    services = {entry.code for entry in shipped_key_lists.SERVICES}
    for part in ("ladder", "wish", "perception"):
        assert set(MATERIAL.statements[part]["services"]) <= services
    assert set(MATERIAL.statements["ladder"]["steps"]) == set(LadderStep)
    assert set(MATERIAL.statements["wish"]["states"]) == set(WishState)
    assert set(MATERIAL.statements["perception"]["experiences"]) == set(Experience)
    tapped = MATERIAL.statements["tapped"]
    for shape in ANSWER_SHAPES:
        assert {f"{shape}.{code}" for code in tapped[f"{shape}s"]} <= set(ANSWER_CODES)
