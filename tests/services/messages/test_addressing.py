import pytest

from app.services.messages.addressing import called, salutation
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.patrons import FormOfAddress, PatronKind, WrittenLanguage


@pytest.mark.parametrize(
    ("full_name", "name"),
    [
        ("Nur'aini Siregar", "Nur'aini"),
        ("Siti Rahmawati", "Siti"),
        ("Suharto", "Suharto"),
        ("Muhammad", "Muhammad"),
        ("Muhammad Rizky", "Muhammad Rizky"),
        ("M. Rizky Ramadhan", "M. Rizky Ramadhan"),
        ("Abdul Rahman", "Abdul Rahman"),
        ("I Made Wirawan", "I Made Wirawan"),
        ("Ni Luh Ayu Lestari", "Ni Luh Ayu Lestari"),
        ("Li Wei", "Li Wei"),
        ("O", "O"),
        ("王小明", "王小明"),
    ],
)
def test_one_is_called_by_a_name_that_can_stand_alone(full_name: str, name: str) -> None:
    assert called(full_name) == name


@pytest.mark.parametrize(
    ("form_of_address", "words"),
    [
        (FormOfAddress.BAPAK, "Bapak Aini"),
        (FormOfAddress.IBU, "Ibu Aini"),
        (FormOfAddress.KAK, "Kak Aini"),
        (FormOfAddress.ADIK, "Dik Aini"),
        (FormOfAddress.MAS, "Mas Aini"),
        (FormOfAddress.MBAK, "Mbak Aini"),
        (None, "Yth. Aini Siregar"),
    ],
)
@pytest.mark.parametrize("kind", PatronKind)
def test_a_person_is_addressed_as_at_the_desk_and_others_by_their_whole_name(
    kind: PatronKind, form_of_address: FormOfAddress | None, words: str
) -> None:
    patron = PatronForm("Aini Siregar", kind=kind, form_of_address=form_of_address)
    assert salutation(patron) == (words if kind is PatronKind.PERSON else "Yth. Aini Siregar")


def test_english_has_its_own_opening() -> None:
    patron = PatronForm("Nadia Putri", language=WrittenLanguage.ENGLISH)
    assert salutation(patron) == "Dear Nadia Putri"
