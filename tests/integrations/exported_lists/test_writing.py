import csv
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET  # our own file
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.integrations.exported_lists import xlsx_file
from app.integrations.exported_lists.cells import Cell
from app.integrations.exported_lists.writing import FileKind, Target, write_list
from app.vocabulary.list_view_errors import ExportNotWrittenError, ExportStoppedError

TITLES = ("Waktu", "Catatan", "Menit")
MOMENT = datetime(2026, 11, 24, 10, 12, 30)  # noqa: DTZ001  # as the branch's clock shows it
ROWS: list[tuple[Cell, ...]] = [
    (MOMENT, '=HYPERLINK("http://x")', 12),
    (date(2026, 11, 23), "  ＋62 812", None),
    (None, 'dua\nbaris; "kutip", koma <b>&amp;', 0),
    (MOMENT, "@a", 3),
]
NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def quietly(_count: int) -> None:
    pass


def sheets(path: Path) -> Iterator[list[list[str]]]:
    """The texts of every cell, sheet by sheet, as a spreadsheet reads them."""
    with ZipFile(path) as file:
        names = sorted(name for name in file.namelist() if name.startswith("xl/worksheets/"))
        for name in names:
            root = ET.fromstring(file.read(name))  # our own file
            yield [
                [re.sub("_x005F_", "_", "".join(cell.itertext())) for cell in row.iter(f"{NAMESPACE}c")]
                for row in root.iter(f"{NAMESPACE}row")
            ]


@pytest.mark.parametrize("has_mark", [True, False])
def test_a_csv_file_is_utf8_with_a_mark_if_wished_and_holds_no_formula(
    tmp_path: Path, *, has_mark: bool
) -> None:
    target = Target(tmp_path / "daftar.csv", FileKind.CSV, has_mark)
    assert write_list(target, "Interaksi", TITLES, ROWS, quietly) == len(ROWS)
    assert target.path.read_bytes().startswith(b"\xef\xbb\xbf") is has_mark
    with target.path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file))
    assert read == [
        ["Waktu", "Catatan", "Menit"],
        ["2026-11-24 10:12:30", '\'=HYPERLINK("http://x")', "12"],
        ["2026-11-23", "'  ＋62 812", ""],
        ["", 'dua\nbaris; "kutip", koma <b>&amp;', "0"],
        ["2026-11-24 10:12:30", "'@a", "3"],
    ]


def test_a_workbook_keeps_texts_as_texts_and_moments_as_numbers(tmp_path: Path) -> None:
    target = Target(tmp_path / "daftar.xlsx", FileKind.XLSX)
    write_list(target, "Interaksi", TITLES, ROWS, quietly)
    (sheet,) = sheets(target.path)
    assert sheet[0] == list(TITLES)
    assert sheet[1] == ["46350.42534722", '=HYPERLINK("http://x")', "12"]
    assert sheet[2] == ["46349", "  ＋62 812", ""]
    assert sheet[3][1] == 'dua\nbaris; "kutip", koma <b>&amp;'
    text = ZipFile(target.path).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in text
    assert '<c t="inlineStr" s="0"><is><t xml:space="preserve">=HYPERLINK' in text


def test_every_part_of_a_workbook_is_declared_and_well_formed(tmp_path: Path) -> None:
    target = Target(tmp_path / "daftar.xlsx", FileKind.XLSX)
    write_list(target, 'In/ter[aksi]: "hari ini"', TITLES, [], quietly)
    with ZipFile(target.path) as file:
        assert file.testzip() is None
        names = set(file.namelist())
        for name in names:
            ET.fromstring(file.read(name))  # our own file
        kinds = file.read("[Content_Types].xml").decode()
        declared = set(re.findall(r'PartName="/([^"]+)"', kinds))
        links = file.read("xl/_rels/workbook.xml.rels").decode()
        linked = {f"xl/{name}" for name in re.findall(r'Target="([^"]+)"', links)}
    assert declared == {"xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"}
    assert declared | {"[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"} == names
    assert linked == {"xl/styles.xml", "xl/worksheets/sheet1.xml"}


def test_what_does_not_fit_on_a_sheet_goes_on_on_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 3)
    target = Target(tmp_path / "daftar.xlsx", FileKind.XLSX)
    write_list(target, "Interaksi", ["n"], [(number,) for number in range(5)], quietly)
    assert list(sheets(target.path)) == [[["n"], ["0"], ["1"]], [["n"], ["2"], ["3"]], [["n"], ["4"]]]
    workbook = ZipFile(target.path).read("xl/workbook.xml").decode()
    assert re.findall('sheet name="([^"]+)"', workbook) == ["Interaksi", "Interaksi 2", "Interaksi 3"]


@given(text=st.text(max_size=60))
def test_any_text_comes_back_from_a_workbook(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    target = Target(tmp_path_factory.mktemp("any") / "x.xlsx", FileKind.XLSX)
    write_list(target, "x", ["t"], [(text,)], quietly)
    ((_title, [read]),) = sheets(target.path)
    storable = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)
    assert read == re.sub("\r\n?", "\n", storable)


def test_a_stopped_export_leaves_no_file_and_keeps_the_old_one(tmp_path: Path) -> None:
    target = Target(tmp_path / "daftar.csv", FileKind.CSV)
    target.path.write_text("before", encoding="utf-8")
    heard: list[int] = []

    def stop(count: int) -> None:
        heard.append(count)
        if count >= 1000:
            raise ExportStoppedError

    with pytest.raises(ExportStoppedError):
        write_list(target, "x", ["n"], ((number,) for number in range(10_000)), stop)
    assert heard == [500, 1000]
    assert [path.name for path in tmp_path.iterdir()] == ["daftar.csv"]
    assert target.path.read_text(encoding="utf-8") == "before"


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    target = Target(tmp_path / "nowhere" / "daftar.csv", FileKind.CSV)
    with pytest.raises(ExportNotWrittenError) as caught:
        write_list(target, "x", ["n"], [], quietly)
    assert caught.value.path == target.path
