import csv
from pathlib import Path

import pytest

from app.errors import EmptyNameError, ImpossibleDateError, PemustakaError
from app.integrations.patron_files.patron_file import PatronFile
from app.integrations.patron_files.rejects import RejectsFile, reason_code
from app.vocabulary.file_errors import QuoteError, UsedInFileError
from app.vocabulary.imported_patrons import ImportedPatron, PresetName, RejectedRow

GOLDEN = Path(__file__).parent / "golden"


def _write_rejects(source: PatronFile, path: Path) -> Path:
    with RejectsFile(path, source.header) as rejects:
        for row in source.rows():
            if isinstance(row, RejectedRow):
                rejects.add(row)
    return path


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (EmptyNameError(), "empty_name"),
        (ImpossibleDateError("x"), "impossible_date"),
        (UsedInFileError("M1", 2), "used_in_file"),
        (QuoteError(), "quote"),
    ],
)
def test_reasons_have_stable_codes(error: PemustakaError, code: str) -> None:
    assert reason_code(error) == code


def test_rejected_rows_are_written_with_line_reason_column_and_cells(tmp_path: Path) -> None:
    path = _write_rejects(PatronFile.open(GOLDEN / "koha_patrons.csv"), tmp_path / "ditolak.csv")

    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)

    assert header[:5] == ["line", "reason", "column", "cardnumber", "surname"]
    assert [row[:4] for row in rows] == [
        ["5", "impossible_date", "dateofbirth", "23529000035700"],
        ["7", "empty_name", "", "23529000035726"],
        ["8", "cell_count", "", "23529000035734"],
    ]


def test_no_cell_of_a_rejected_row_becomes_a_formula(tmp_path: Path) -> None:
    source = tmp_path / "anggota.csv"
    source.write_text('nama,hp,catatan\n,+62812,"=HYPERLINK(""x"")"\n', encoding="utf-8")

    path = _write_rejects(PatronFile.open(source), tmp_path / "ditolak.csv")

    with path.open(encoding="utf-8-sig", newline="") as file:
        *_, row = csv.reader(file)
    assert row[3:] == ["", "'+62812", '\'=HYPERLINK("x")']


@pytest.mark.parametrize("name", ["slims_export.csv", "koha_patrons.csv", "daftar_anggota_cp1252.csv"])
def test_mended_rejects_can_be_imported_as_they_are(tmp_path: Path, name: str) -> None:
    source = PatronFile.open(GOLDEN / name)
    path = _write_rejects(source, tmp_path / "ditolak.csv")
    mended = (
        path.read_text(encoding="utf-8-sig").replace("1990-02-30", "1990-02-03").replace("12-11-08", "2008")
    )
    path.write_text(mended.replace("31/04/1999", "30/04/1999"), encoding="utf-8-sig")

    file = PatronFile.open(path)

    assert file.preset.name is source.preset.name
    assert sum(isinstance(row, ImportedPatron) for row in file.rows()) >= 1
    assert file.preset.name is not PresetName.AUTO


def test_a_row_that_the_import_rejects_gets_its_cells_back() -> None:
    source = PatronFile.open(GOLDEN / "slims_export.csv")
    by_the_import = [
        RejectedRow(5, EmptyNameError(), ("Mei-Ling 陈美玲",)),
        RejectedRow(3, EmptyNameError(), ("Suharto",)),
    ]

    suharto, mei_ling = source.with_original_cells(by_the_import)

    assert (suharto.line, suharto.cells[:3]) == (3, ("M0000018", "Suharto", "1"))
    assert (mei_ling.line, len(mei_ling.cells)) == (5, 18)
    assert list(source.with_original_cells([])) == []
