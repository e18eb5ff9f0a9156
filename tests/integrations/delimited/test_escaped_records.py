from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.integrations.delimited.escaped_records import CellSplitter, EscapedReader, Marks, unescape
from app.integrations.delimited.opening import examine
from app.integrations.delimited.records import BrokenRecord, Record
from app.vocabulary.file_errors import CellTooWideError
from app.vocabulary.limits import WIDEST_CELL

_ESCAPES = {
    "\\": "\\\\",
    "\0": "\\0",
    "\n": "\\n",
    "\r": "\\r",
    "'": "\\'",
    '"': '\\"',
    "\x1a": "\\Z",
}

_texts = st.text(st.characters(codec="utf-8") | st.sampled_from("\\'\"nrZ0,;|~\n\r"), max_size=20)
_lines = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\\'\"nr0,\n\r"), max_size=20
)
_marks = st.builds(Marks, st.sampled_from([",", ";", "\t", "|", "||", "#*#"]), st.sampled_from(['"', "'"]))


def escape(text: str) -> str:
    """As mysqli::escape_string writes it."""
    return "".join(_ESCAPES.get(character, character) for character in text)


def export_row(cells: list[str], marks: Marks) -> str:
    """As SLiMS writes a row: a separator after each cell, then one character cut from the end."""
    enclosed = (marks.enclosure + escape(cell) + marks.enclosure + marks.separator for cell in cells)
    return "".join(enclosed)[:-1]


@given(text=st.text())
def test_unescaping_undoes_what_mysql_escapes(text: str) -> None:
    assert unescape(escape(text)) == text


@given(cells=st.lists(_texts, min_size=1, max_size=6), marks=_marks)
def test_an_exported_row_comes_back_whatever_its_marks(cells: list[str], marks: Marks) -> None:
    assert CellSplitter(marks).split(export_row(cells, marks)) == tuple(cells)


@given(
    rows=st.lists(st.lists(_lines, min_size=3, max_size=3), min_size=1, max_size=5),
    end=st.sampled_from("\n\r"),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_exported_file_has_one_row_a_line(tmp_path: Path, rows: list[list[str]], end: str) -> None:
    marks = Marks(",", '"')
    path = tmp_path / "export.csv"
    lines = ["member_id,member_name,gender", *(export_row(row, marks) for row in rows)]
    path.write_bytes("".join(line + end for line in lines).encode())

    _, *records = EscapedReader(examine(path), marks).records()

    assert records == [Record(line, tuple(row)) for line, row in enumerate(rows, start=2)]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('"M1","Siti"', ("M1", "Siti")),
        ("M1,Siti,", ("M1", "Siti", "")),
        ('M1,"Jl. ""Mawar"" 3"', ("M1", 'Jl. "Mawar" 3')),
        ('"M1","Jl. ""Mawar"", Kudus"', ("M1", 'Jl. "Mawar", Kudus')),
        ('"M1","","Siti"', ("M1", "", "Siti")),
        ('"M1","a "quoted" word"', ("M1", 'a "quoted" word')),
        ("", ("",)),
    ],
)
def test_files_that_passed_through_a_spreadsheet_are_read(line: str, cells: tuple[str, ...]) -> None:
    assert CellSplitter(Marks(",", '"')).split(line) == cells


def test_an_enclosure_that_mysql_does_not_escape_may_stand_in_a_text() -> None:
    assert CellSplitter(Marks(";", "|")).split("|M1|;|a|b|;|c|") == ("M1", "a|b", "c")


def test_an_enclosure_that_is_never_closed_breaks_its_line_alone(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text('"M1","Siti"\n"M2","Bu\n"M3","Yuli"\n', encoding="utf-8")

    records = list(EscapedReader(examine(path), Marks(",", '"')).records())

    assert [type(record) for record in records] == [Record, BrokenRecord, Record]


def test_a_line_that_cannot_be_split_is_given_up_at_once() -> None:
    assert CellSplitter(Marks(",", '"')).split('"' * 100_001 + "x") is None


def test_a_cell_over_the_limit_refuses_the_file(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text('"M1","Siti"\n"M2","' + "x" * (WIDEST_CELL + 1) + '"\n', encoding="utf-8")

    with pytest.raises(CellTooWideError) as refusal:
        list(EscapedReader(examine(path), Marks(",", '"')).records())

    assert refusal.value.line == 2
