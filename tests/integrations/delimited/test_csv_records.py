import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.integrations.delimited.csv_records import CsvReader
from app.integrations.delimited.opening import examine
from app.integrations.delimited.records import BrokenRecord, Record
from app.vocabulary.file_errors import CellTooWideError, QuoteError
from app.vocabulary.limits import WIDEST_CELL

_cells = st.text(
    st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cc"]) | st.just("\n")
)


def _reader(path: Path, text: str, width: int | None = None, delimiter: str = ",") -> CsvReader:
    path.write_bytes(text.encode())
    return CsvReader(examine(path), delimiter, width)


@given(rows=st.lists(st.tuples(_cells, _cells, _cells), min_size=1), delimiter=st.sampled_from(",;\t|"))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_a_csv_writer_writes_is_read_back(
    tmp_path: Path, rows: list[tuple[str, str, str]], delimiter: str
) -> None:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([("a", "b", "c"), *rows])
    path = tmp_path / "rows.csv"
    path.write_bytes(file.getvalue().encode())

    _, *read = CsvReader(examine(path), delimiter, 3).records()

    assert [record.cells for record in read if isinstance(record, Record)] == rows


def test_rows_know_the_line_on_which_they_begin(tmp_path: Path) -> None:
    reader = _reader(tmp_path / "rows.csv", 'nama,alamat\r\nSiti,"Jl. Mawar\r\nTembalang"\r\n\r\nBudi,-\r\n')

    assert [record.line for record in reader.records()] == [1, 2, 4, 5]


def test_a_quote_that_is_never_closed_costs_one_line(tmp_path: Path) -> None:
    reader = _reader(tmp_path / "rows.csv", 'nama,kota\n"Siti,Kudus\nBudi,Pati\nRatna,Demak\n', width=2)

    records = list(reader.records())

    assert records[1] == BrokenRecord(2, '"Siti,Kudus', QuoteError())
    assert [r.cells for r in records if isinstance(r, Record)] == [
        ("nama", "kota"),
        ("Budi", "Pati"),
        ("Ratna", "Demak"),
    ]


def test_a_quote_that_a_later_row_closes_costs_one_line(tmp_path: Path) -> None:
    text = 'nama,kota\n"Siti,Kudus\nBudi,Pati\nRatna,"Demak"\nYuli,Jepara\n'
    records = list(_reader(tmp_path / "rows.csv", text, width=2).records())

    assert [type(r) for r in records] == [Record, BrokenRecord, Record, Record, Record]
    assert [r.line for r in records] == [1, 2, 3, 4, 5]


def test_a_quote_closed_in_the_middle_of_a_cell_costs_its_row(tmp_path: Path) -> None:
    records = list(_reader(tmp_path / "rows.csv", 'nama,kota\n"Ny. "Ani" W",Pati\nBudi,Pati\n').records())

    assert [type(r) for r in records] == [Record, BrokenRecord, Record]


def test_a_cell_as_wide_as_the_limit_is_read(tmp_path: Path) -> None:
    reader = _reader(tmp_path / "rows.csv", "nama,catatan\nSiti," + "x" * WIDEST_CELL)

    _, row = reader.records()

    assert isinstance(row, Record)
    assert len(row.cells[1]) == WIDEST_CELL


@pytest.mark.parametrize(
    "cell",
    ["x" * (WIDEST_CELL + 1), '"' + "x" * (WIDEST_CELL + 1) + '"', '"' + "baris\n" * 200_000 + '"'],
)
def test_a_cell_over_the_limit_refuses_the_file(tmp_path: Path, cell: str) -> None:
    reader = _reader(tmp_path / "rows.csv", f"nama,catatan\nBudi,-\nSiti,{cell}\n")

    with pytest.raises(CellTooWideError) as refusal:
        list(reader.records())

    assert refusal.value.line == 3
