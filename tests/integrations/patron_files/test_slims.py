from datetime import date
from pathlib import Path

import pytest

from app.errors import EmptyNameError, ImpossibleDateError
from app.integrations.patron_files.layout import PresetReason
from app.integrations.patron_files.patron_file import PatronFile
from app.vocabulary.file_errors import UsedInFileError
from app.vocabulary.imported_patrons import ImportedPatron, LeftOut, LeftOutReason, PresetName, RejectedRow
from app.vocabulary.patrons import ContactKind, IdentifierKind, Sex

GOLDEN = Path(__file__).parent / "golden"

NURAINI = ImportedPatron(
    line=2,
    full_name="Nur'aini Siregar",
    identifiers=((IdentifierKind.CARD, "M0000017"),),
    contacts=(
        (ContactKind.EMAIL, "nuraini@contoh.ac.id"),
        (ContactKind.MOBILE, "0812-1111-2222"),
        (ContactKind.ADDRESS, 'Jl. "Mawar" No. 3\nRT 02 / RW 05\nTembalang, 50275'),
    ),
    category="Mahasiswa",
    member_since=date(2021, 8, 2),
    member_until=date(2027, 8, 1),
    sex=Sex.FEMALE,
    born="1999-08-17",
    institution="Universitas Contoh",
    notes="Suka novel sejarah.\nMinta dikabari lewat WhatsApp.",
)


def test_an_export_is_recognised_by_its_header_and_read_without_its_escapes() -> None:
    file = PatronFile.open(GOLDEN / "slims_export.csv")
    nuraini, suharto, one_letter, mei_ling, *rejected = file.rows()

    assert file.preset.name is PresetName.SLIMS
    assert file.preset.reasons == (PresetReason.SLIMS_HEADER,)
    assert file.row_count == 7
    assert nuraini == NURAINI
    assert isinstance(suharto, ImportedPatron)
    assert suharto.contacts == (
        (ContactKind.MOBILE, "081222223333"),
        (ContactKind.MOBILE, "0813-4444-5555"),
        (ContactKind.ADDRESS, "Jl. Kenanga 7; Semarang"),
    )
    assert suharto.born is None
    assert suharto.member_since == date(2019, 1, 7)
    assert isinstance(one_letter, ImportedPatron)
    assert (one_letter.full_name, one_letter.born, one_letter.sex) == ("Y", "1987", Sex.MALE)
    assert one_letter.contacts == ((ContactKind.ADDRESS, "C:\\arsip\\baru"),)
    assert isinstance(mei_ling, ImportedPatron)
    assert (mei_ling.full_name, mei_ling.born) == ("Mei-Ling 陈美玲", "2008-02-29")
    assert [(row.line, row.reason, row.column) for row in rejected if isinstance(row, RejectedRow)] == [
        (6, EmptyNameError(), None),
        (7, ImpossibleDateError("1990-02-30"), "birth_date"),
        (8, UsedInFileError("M0000017", 2), None),
    ]


def test_what_is_private_or_useless_in_an_export_is_left_out_and_said() -> None:
    file = PatronFile.open(GOLDEN / "slims_import_19_columns.csv")

    assert file.left_out_columns == (
        LeftOut("is_new", LeftOutReason.NOT_KEPT),
        LeftOut("member_image", LeftOutReason.NOT_KEPT),
        LeftOut("pin", LeftOutReason.PRIVATE),
        LeftOut("member_fax", LeftOutReason.NOT_KEPT),
        LeftOut("mpasswd", LeftOutReason.PRIVATE),
    )
    assert "3374015708990002" not in repr(list(file.rows()))
    assert "5f4dcc3b5aa765d61d8327deb882cf99" not in repr(list(file.rows()))


@pytest.mark.parametrize(
    ("name", "separator", "first_line"),
    [
        ("slims_export.csv", ",", 2),
        ("slims_export_two_character_separator.csv", "||", 2),
        ("slims_export_without_header.csv", ";", 1),
        ("slims_import_19_columns.csv", ",", 2),
    ],
)
def test_every_way_of_exporting_gives_the_same_patrons(name: str, separator: str, first_line: int) -> None:
    file = PatronFile.open(GOLDEN / name)
    usual = PatronFile.open(GOLDEN / "slims_export.csv").first_rows(4)
    rows = file.first_rows(4)

    assert file.preset.name is PresetName.SLIMS
    assert file.separator == separator
    assert [row.line for row in rows] == list(range(first_line, first_line + 4))
    assert [
        (r.full_name, r.identifiers, r.contacts, r.notes) for r in rows if isinstance(r, ImportedPatron)
    ] == [(r.full_name, r.identifiers, r.contacts, r.notes) for r in usual if isinstance(r, ImportedPatron)]


def test_an_export_without_header_is_known_by_what_stands_where() -> None:
    file = PatronFile.open(GOLDEN / "slims_export_without_header.csv")

    assert file.preset.reasons == (PresetReason.SLIMS_POSITIONS,)
    assert file.header[:3] == ("member_id", "member_name", "gender")
    assert len(file.header) == 18


def test_columns_that_were_put_in_another_order_keep_their_meaning(tmp_path: Path) -> None:
    path = tmp_path / "diolah.csv"
    path.write_text('gender;member_name;member_id;NIM\n1;"Budi ""Bud""";M1;123\n', encoding="utf-8")

    (row,) = PatronFile.open(path).rows()

    assert isinstance(row, ImportedPatron)
    assert (row.full_name, row.sex) == ('Budi "Bud"', Sex.MALE)
    assert row.identifiers == ((IdentifierKind.CARD, "M1"), (IdentifierKind.NIM, "123"))
