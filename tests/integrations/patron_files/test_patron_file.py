import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.integrations.delimited.opening import examine
from app.integrations.patron_files.patron_file import PatronFile
from app.integrations.patron_files.presets import detect
from app.vocabulary.file_errors import (
    CellTooWideError,
    EmptyFileError,
    FileChangedError,
    HeaderAloneError,
    NeverTakenError,
    NoNameColumnError,
    NotThisPresetError,
    NulInFileError,
    PatronFileError,
    QuoteError,
    SpreadsheetFileError,
    UnknownFieldError,
    UnknownHeaderError,
    UsedInFileError,
)
from app.vocabulary.imported_patrons import ImportedPatron, LeftOutReason, PresetName, RejectedRow
from app.vocabulary.limits import WIDEST_CELL
from app.vocabulary.patrons import IdentifierKind


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "anggota.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", EmptyFileError),
        (b"nama,kartu\r\n", HeaderAloneError),
        (b"nama,kartu\r\n,\r\n\r\n", HeaderAloneError),
        (b'"member_id","member_name","gender",\n', HeaderAloneError),
        (b"cardnumber,surname,firstname,branchcode\n", HeaderAloneError),
        (b"PK\x03\x04 xl/workbook.xml", SpreadsheetFileError),
        (b"nama,kartu\nSi\0ti,M1\n", NulInFileError),
        (b"nama,kartu\nSiti," + b"x" * (WIDEST_CELL + 1), CellTooWideError),
        (
            b'"member_id","member_name","gender",\n"M1","' + b"x" * (WIDEST_CELL + 1) + b'","1"\n',
            CellTooWideError,
        ),
        (b"judul,pengarang\nBumi Manusia,Pramoedya\n", NoNameColumnError),
        (b"M1,Siti\nM2,Budi\n", NoNameColumnError),
    ],
)
def test_a_bad_file_is_refused_as_a_whole(
    tmp_path: Path, content: bytes, error: type[PatronFileError]
) -> None:
    path = tmp_path / "anggota.csv"
    path.write_bytes(content)

    with pytest.raises(error):
        PatronFile.open(path)


def test_a_wide_cell_deep_in_the_file_refuses_it_before_any_row_is_given(tmp_path: Path) -> None:
    path = _file(tmp_path, "nama,catatan\n" + "Siti,-\n" * 1000 + "Budi," + "x" * (WIDEST_CELL + 1))

    with pytest.raises(CellTooWideError) as refusal:
        PatronFile.open(path)

    assert refusal.value.line == 1002


_names = st.text(st.characters(codec="cp1252", categories=["L"]), min_size=1, max_size=30).filter(
    lambda name: name != "NULL"  # a program's word for no name
)
_notes = st.text(
    st.characters(codec="cp1252", categories=["L", "N"]) | st.sampled_from(" ,;\t\"'\n|"), max_size=40
)


@given(
    people=st.lists(st.tuples(_names, _notes), min_size=1, max_size=8),
    delimiter=st.sampled_from(",;\t"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    line_end=st.sampled_from(["\n", "\r\n"]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_delimiter_and_encoding_gives_the_same_patrons(
    tmp_path: Path, people: list[tuple[str, str]], delimiter: str, encoding: str, line_end: str
) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=line_end)
    writer.writerow(["No. Anggota", "Nama", "Catatan"])
    writer.writerows([f"M{number}", name, notes] for number, (name, notes) in enumerate(people))
    path = tmp_path / "anggota.csv"
    path.write_bytes(text.getvalue().encode(encoding))

    rows = list(PatronFile.open(path).rows())

    assert [row.full_name for row in rows if isinstance(row, ImportedPatron)] == [name for name, _ in people]


_HEADERS = (
    "nama,kartu,lahir,email,hp\n",
    '"member_id","member_name","gender","birth_date",\n',
    "surname;firstname;cardnumber;branchcode;patron_attributes\n",
    "",
)


@given(
    header=st.sampled_from(_HEADERS),
    body=st.text(st.characters() | st.sampled_from("\"',;\n\r\\-/0123 "), max_size=80),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_file_holds_it_is_read_or_refused_in_our_own_words(
    tmp_path: Path, header: str, body: str
) -> None:
    path = tmp_path / "anggota.csv"
    path.write_bytes((header + body).encode("utf-8", "surrogatepass"))
    try:
        file = PatronFile.open(path)
        rows = list(file.rows())
    except PatronFileError:
        return

    assert len(rows) == file.row_count > 0


def test_a_number_that_the_file_has_used_names_the_line_that_used_it(tmp_path: Path) -> None:
    path = _file(tmp_path, "nama,kartu,nim\nSiti,M-1,7\nBudi,m1,8\nYuli,M2,7\nAni,M1,9\n")

    rejected = [row for row in PatronFile.open(path).rows() if isinstance(row, RejectedRow)]

    assert [(row.line, row.reason) for row in rejected] == [
        (3, UsedInFileError("m1", 2)),
        (4, UsedInFileError("7", 2)),
        (5, UsedInFileError("M1", 2)),
    ]


def test_a_rejected_row_uses_up_no_number(tmp_path: Path) -> None:
    path = _file(tmp_path, "nama,kartu\n,M1\nSiti,M1\n")

    _, siti = PatronFile.open(path).rows()

    assert isinstance(siti, ImportedPatron)


def test_a_broken_line_is_rejected_with_its_text_and_the_others_are_read(tmp_path: Path) -> None:
    path = _file(tmp_path, 'nama,kartu\n"Siti,M1\nBudi,M2\n')

    broken, budi = PatronFile.open(path).rows()

    assert broken == RejectedRow(2, QuoteError(), ('"Siti,M1',))
    assert isinstance(budi, ImportedPatron)


def test_rows_come_by_the_slice_and_as_often_as_asked(tmp_path: Path) -> None:
    file = PatronFile.open(_file(tmp_path, "nama\n" + "".join(f"Siti {n}\n" for n in range(25))))

    assert [len(some) for some in file.slices(10)] == [10, 10, 5]
    assert file.row_count == len(list(file.rows())) == 25
    assert file.first_rows(3) == list(file.rows())[:3]


def test_a_file_that_changes_after_it_was_opened_is_not_read_on(tmp_path: Path) -> None:
    path = _file(tmp_path, "nama\nSiti\n")
    file = PatronFile.open(path)
    path.write_text("nama\nSiti\nBudi\n", encoding="utf-8")

    with pytest.raises(FileChangedError):
        list(file.rows())


def test_columns_can_be_mapped_by_hand(tmp_path: Path) -> None:
    path = _file(tmp_path, "Kode;Orang;Panggilan\nM1;Siti Aminah;Siti\n")

    (row,) = PatronFile.open(path, mapping={"kode": "card", "Orang": "name"}).rows()

    assert row == ImportedPatron(2, "Siti Aminah", identifiers=((IdentifierKind.CARD, "M1"),))


def test_a_column_mapped_by_hand_goes_before_one_that_was_recognised(tmp_path: Path) -> None:
    path = _file(tmp_path, "Nama;Nama Resmi\nSiti;Siti Aminah\n")

    file = PatronFile.open(path, mapping={"Nama Resmi": "name"})
    (row,) = file.rows()

    assert isinstance(row, ImportedPatron)
    assert row.full_name == "Siti Aminah"
    assert [(c.column, c.reason) for c in file.left_out_columns] == [("Nama", LeftOutReason.DOUBLED)]


@pytest.mark.parametrize(
    ("mapping", "error"),
    [
        ({"Kode": "kartu"}, UnknownFieldError),
        ({"Kode": "nik"}, UnknownFieldError),
        ({"NIK": "card"}, NeverTakenError),
        ({"Agama": "notes"}, NeverTakenError),
        ({"Tidak ada": "card"}, UnknownHeaderError),
        ({"Nama": "card"}, NoNameColumnError),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(
    tmp_path: Path, mapping: dict[str, str], error: type[Exception]
) -> None:
    path = _file(tmp_path, "Nama;Kode;NIK;Agama\nSiti;M1;3374;-\n")

    with pytest.raises(error):
        PatronFile.open(path, mapping=mapping)


@pytest.mark.parametrize("preset", [PresetName.SLIMS, PresetName.KOHA])
def test_a_file_of_another_kind_than_chosen_is_refused(tmp_path: Path, preset: PresetName) -> None:
    path = _file(tmp_path, "nama,kartu\nSiti,M1\n")

    with pytest.raises(NotThisPresetError):
        PatronFile.open(path, preset)


def test_a_preset_can_be_asked_for_alone(tmp_path: Path) -> None:
    assert detect(examine(_file(tmp_path, "nama,kartu\nSiti,M1\n"))).name is PresetName.GENERIC


def test_samples_show_the_first_rows_column_by_column_and_nothing_private() -> None:
    file = PatronFile.open(Path(__file__).parent / "golden" / "slims_export.csv")
    by_heading = dict(zip((column.heading for column in file.columns), file.samples(2), strict=True))
    assert by_heading["member_id"] == ("M0000017", "M0000018")
    assert by_heading["pin"] == ()
