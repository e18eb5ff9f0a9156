import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.integrations.delimited.opening import examine
from app.vocabulary.file_errors import (
    BinaryFileError,
    CellTooWideError,
    EmptyFileError,
    FileChangedError,
    FileIsFolderError,
    FileMissingError,
    NulInFileError,
    PatronFileError,
    SpreadsheetFileError,
    UndecodableFileError,
)

Write = Callable[[bytes], Path]

LINES = "kartu;nama\r\nM1;René Müller\r\nM2;Siti\r\n"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    path = tmp_path / "anggota.csv"

    def write_bytes(content: bytes) -> Path:
        path.write_bytes(content)
        return path

    return write_bytes


def _zip(*names: str) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return archive.getvalue()


@pytest.mark.parametrize(
    ("encoding", "recognised"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("cp1252", "cp1252")],
)
def test_text_is_read_in_the_encoding_it_was_written_in(write: Write, encoding: str, recognised: str) -> None:
    file = examine(write(LINES.encode(encoding)))

    assert file.encoding == recognised
    assert "".join(file.lines()) == LINES


@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_utf_8_text_is_never_taken_for_anything_else(write: Write, text: str) -> None:
    path = write(("nama lengkap, alamat dan nomor telepon anggota perpustakaan\n" * 20 + text).encode())

    assert "".join(examine(path).lines()).endswith(text)


@given(text=st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_windows_text_keeps_its_letters(write: Write, text: str) -> None:
    content = f"nama\nRené {text} Ñoño ÀÉÎ\n"

    assert "".join(examine(write(content.encode("cp1252"))).lines()) == content


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", EmptyFileError),
        (b"\xef\xbb\xbf", EmptyFileError),
        (b" \r\n\t\n", EmptyFileError),
        (_zip("[Content_Types].xml", "xl/workbook.xml"), SpreadsheetFileError),
        (_zip("mimetype-application/vnd.oasis.opendocument.spreadsheet"), SpreadsheetFileError),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, SpreadsheetFileError),
        (b"<html><table><tr><td>Member ID</td></tr></table></html>", SpreadsheetFileError),
        (_zip("foto/m1.jpg"), BinaryFileError),
        (b"%PDF-1.7 ...", BinaryFileError),
        (b"\x89PNG\r\n\x1a\n", BinaryFileError),
        (bytes(range(1, 32)) * 20, BinaryFileError),
        (b"nama,kartu\nSiti\0,M1\n", NulInFileError),
        ("nama,kartu\nSiti,M1\n".encode("utf-16-le"), NulInFileError),
        (b"nama\nSit\x81i\n", UndecodableFileError),
        ("nama\nNur’aini – René\n".encode() + b"Sit\xe9\n", UndecodableFileError),
        (b"\xff\xfen\0a\0m", UndecodableFileError),
    ],
)
def test_what_is_no_clean_text_is_refused_as_a_whole(
    write: Write, content: bytes, error: type[PatronFileError]
) -> None:
    path = write(content)

    with pytest.raises(error) as refusal:
        examine(path)

    assert refusal.value.path == path


def test_a_nul_is_refused_with_the_line_it_stands_on(write: Write) -> None:
    with pytest.raises(NulInFileError) as refusal:
        examine(write(b"nama\r\nBudi\r\nSi\0ti\r\n"))

    assert refusal.value.line == 3


def test_the_line_of_a_bad_byte_is_told_also_beyond_the_first_chunk(write: Write) -> None:
    lines = b"Nur\xe2\x80\x99aini\r\n" * 120_000

    with pytest.raises(UndecodableFileError) as refusal:
        examine(write(lines + b"Ren\xe9\r\n"))

    assert refusal.value.line == 120_001


def test_a_line_without_end_is_refused_before_it_fills_the_memory(write: Write) -> None:
    with pytest.raises(CellTooWideError) as refusal:
        examine(write(b"nama\n" + b"x" * 17_000_000))

    assert refusal.value.line == 2


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        examine(tmp_path / "tidak-ada.csv")
    with pytest.raises(FileIsFolderError):
        examine(tmp_path)


def test_a_file_that_is_written_to_meanwhile_is_not_read_on(write: Write) -> None:
    file = examine(write(LINES.encode()))
    file.path.write_bytes(LINES.encode() + b"M3;Budi\r\n")
    os.utime(file.path, (1, 1))

    with pytest.raises(FileChangedError):
        list(file.lines())
