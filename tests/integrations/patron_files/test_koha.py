from datetime import date
from pathlib import Path

import pytest

from app.errors import EmptyNameError, ImpossibleDateError
from app.integrations.patron_files.layout import PresetReason
from app.integrations.patron_files.patron_file import PatronFile
from app.vocabulary.file_errors import CellCountError
from app.vocabulary.imported_patrons import ImportedPatron, LeftOut, LeftOutReason, PresetName, RejectedRow
from app.vocabulary.patrons import ContactKind, FormOfAddress, IdentifierKind, Sex

GOLDEN = Path(__file__).parent / "golden" / "koha_patrons.csv"

ANDI = ImportedPatron(
    line=2,
    full_name="Andi Wijaya",
    form_of_address=FormOfAddress.BAPAK,
    identifiers=((IdentifierKind.CARD, "23529000035676"), (IdentifierKind.NIM, "24060120130045")),
    contacts=(
        (ContactKind.EMAIL, "andi@contoh.ac.id"),
        (ContactKind.PHONE, "024-8311234"),
        (ContactKind.MOBILE, "081234567890"),
        (ContactKind.EMAIL, "andi.wijaya@contoh.ac.id"),
        (ContactKind.ADDRESS, "Jl. Diponegoro 10, Blok C, Semarang, Jawa Tengah, 50241, Indonesia"),
    ),
    category="ST",
    member_since=date(2020, 9, 1),
    member_until=date(2026, 8, 31),
    sex=Sex.MALE,
    born="1995-08-17",
    class_or_faculty="Sains, Matematika",
    notes='Menunggu buku "Bumi Manusia"',
    left_out=(LeftOut("patron_attributes KTP", LeftOutReason.PRIVATE),),
)


def test_a_koha_file_is_recognised_by_its_columns_and_read() -> None:
    file = PatronFile.open(GOLDEN)
    andi, suharto, okafor, *others = file.rows()

    assert file.preset.name is PresetName.KOHA
    assert file.preset.reasons == (PresetReason.KOHA_HEADER,)
    assert andi == ANDI
    assert isinstance(suharto, ImportedPatron)
    assert (suharto.full_name, suharto.title_before) == ("Suharto", "Dr.")
    assert suharto.member_since == date(2021, 2, 3)
    assert isinstance(okafor, ImportedPatron)
    assert (okafor.full_name, okafor.form_of_address) == ("Chidinma Grace Okafor", FormOfAddress.IBU)
    assert [(row.line, row.reason, row.column) for row in others if isinstance(row, RejectedRow)] == [
        (5, ImpossibleDateError("31/04/1999"), "dateofbirth"),
        (7, EmptyNameError(), None),
        (8, CellCountError(6, 34), None),
    ]


def test_attributes_in_curly_quotes_are_repaired() -> None:
    _, suharto, *_ = PatronFile.open(GOLDEN).rows()

    assert isinstance(suharto, ImportedPatron)
    assert suharto.identifiers[1] == (IdentifierKind.NIP, "197001011995031001")
    assert suharto.left_out == (LeftOut("patron_attributes UNIT", LeftOutReason.UNKNOWN),)


def test_no_identity_number_and_no_password_leaves_the_file() -> None:
    rows = repr(list(PatronFile.open(GOLDEN).rows()))

    assert "3374011708950003" not in rows.replace(repr(_original_cells()), "")
    assert "$2a$08$abcdefghij" not in rows.replace(repr(_original_cells()), "")


def _original_cells() -> list[tuple[str, ...]]:
    return [row.cells for row in PatronFile.open(GOLDEN).rows() if isinstance(row, RejectedRow)]


@pytest.mark.parametrize(
    ("attributes", "identifiers", "left_out"),
    [
        ("NIM:3374011708950003", (), (LeftOut("patron_attributes NIM", LeftOutReason.PRIVATE),)),
        ("NIM: 123 , NIP:456", ((IdentifierKind.NIM, "123"), (IdentifierKind.NIP, "456")), ()),
        ("NIM:", (), ()),
        ('NIM:123,"broken', (), (LeftOut("patron_attributes", LeftOutReason.NOT_UNDERSTOOD),)),
        ("HOBI:membaca:novel", (), (LeftOut("patron_attributes HOBI", LeftOutReason.UNKNOWN),)),
    ],
)
def test_attributes_are_taken_apart_by_their_codes(
    tmp_path: Path,
    attributes: str,
    identifiers: tuple[tuple[IdentifierKind, str], ...],
    left_out: tuple[LeftOut, ...],
) -> None:
    path = tmp_path / "koha.csv"
    cell = attributes.replace('"', '""')
    path.write_text(
        f'surname,userid,branchcode,patron_attributes\nSiti,siti,CPL,"{cell}"\n', encoding="utf-8"
    )

    (row,) = PatronFile.open(path).rows()

    assert isinstance(row, ImportedPatron)
    assert row.identifiers == identifiers
    assert row.left_out == left_out


def test_a_file_of_surnames_alone_is_kohas_only_when_chosen(tmp_path: Path) -> None:
    path = tmp_path / "koha.csv"
    path.write_text("surname,firstname,email\nWijaya,Andi,andi@contoh.id\n", encoding="utf-8")

    assert PatronFile.open(path).preset.name is PresetName.GENERIC
    chosen = PatronFile.open(path, PresetName.KOHA)
    assert chosen.preset.reasons == (PresetReason.CHOSEN,)
    (row,) = chosen.rows()
    assert isinstance(row, ImportedPatron)
    assert row.full_name == "Andi Wijaya"
