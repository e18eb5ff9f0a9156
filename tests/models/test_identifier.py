import pytest

from app.errors import IdentifierEmptyError
from app.models.identifier import Identifier


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("M0000017", "M0000017"),
        ("m-0000017", "M0000017"),
        (" 007 ", "007"),
        ("19850312 201001 1 004", "198503122010011004"),
        ("Ｍ１７", "M17"),
        ("é-1", "É1"),
        ("M–17\u200b", "M17"),
        ("编号 7", "编号7"),
    ],
)
def test_a_number_is_kept_as_typed_and_found_by_letters_and_digits(typed: str, key: str) -> None:
    identifier = Identifier()
    identifier.number(typed)
    assert (identifier.value, identifier.key) == (typed, key)


@pytest.mark.parametrize("typed", ["", "-", " / ", "***"])
def test_a_number_has_a_letter_or_a_digit(typed: str) -> None:
    identifier = Identifier()
    with pytest.raises(IdentifierEmptyError):
        identifier.number(typed)
    assert identifier.value is None
