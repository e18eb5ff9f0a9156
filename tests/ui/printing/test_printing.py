"""Sheets are laid on every paper, come out as PDF of that size, and as text."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.ui.printing.content import Code, Facts, Grid, Heading, Picture, PrintContent, Title, Words, as_text
from app.ui.printing.laying import lay
from app.ui.printing.output import pdf, picture, save_pdf
from app.ui.printing.paper import Paper
from app.vocabulary.print_errors import PdfNotWrittenError

POINTS = 72 / 25.4


def sheet(rows: int = 2, **more: str) -> PrintContent:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return PrintContent(
        (
            Title("Tanda terima"),
            Words("Baris satu\n<b>dua</b>"),
            Facts((("Nomor", "R-7"), ("Perihal", "<img src='file:///x'>"))),
            Heading("Yang terjadi"),
            Picture(image, "rencana dan kenyataan"),
            Grid(("Kapan", "Apa"), tuple((str(number), "kata") for number in range(rows)), (1, 3)),
            Code("R-7"),
        ),
        "R-7",
        **more,
    )


def media_box(kept: bytes) -> tuple[float, float]:
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", kept)
    assert found is not None
    return float(found[1]), float(found[2])


@pytest.mark.parametrize("paper", Paper)
def test_a_pdf_has_the_size_of_its_paper(paper: Paper) -> None:
    pages = lay(sheet(), paper)
    kept = pdf(pages, "Tanda terima")
    assert kept.startswith(b"%PDF-")
    assert kept.rstrip().endswith(b"%%EOF")
    width, height = media_box(kept)
    assert width == pytest.approx(paper.width * POINTS, abs=1)
    wanted = paper.height * POINTS if paper.height is not None else pages.page.height()
    assert height == pytest.approx(wanted, abs=1)


def test_a_roll_is_as_long_as_what_is_on_it() -> None:
    short, long = (lay(sheet(rows), Paper.ROLL_58) for rows in (1, 40))
    assert (short.count, long.count) == (1, 1)
    assert long.page.height() > 2 * short.page.height()


def test_many_rows_fill_pages_and_the_head_is_on_each() -> None:
    pages = lay(sheet(200, foot="Perpustakaan"), Paper.A5)
    assert pages.count > 2
    assert pdf(pages, "x").count(b"/Type /Page\n") == pages.count


@pytest.mark.parametrize("paper", Paper)
def test_text_stays_text_whatever_it_looks_like(paper: Paper) -> None:
    text = lay(sheet(), paper).document.toPlainText()
    assert "<b>dua</b>" in text
    assert "<img src='file:///x'>" in text


def test_a_page_is_white_with_black_on_it_in_every_palette() -> None:
    image = picture(lay(sheet(), Paper.A4), 0, 300)
    shades = {QColor(image.pixel(x, y)).lightness() for x in range(300) for y in range(image.height())}
    assert QColor(image.pixel(2, 2)) == QColor("white")
    assert min(shades) < 80


def test_the_text_for_a_message_has_all_but_the_layout() -> None:
    text = as_text(sheet())
    assert text.startswith("Tanda terima\n\nBaris satu\n<b>dua</b>\n\nNomor: R-7\n")
    assert "rencana dan kenyataan" in text
    assert "0 · kata\n1 · kata" in text


def test_a_pdf_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    pages = lay(sheet(), Paper.A4)
    there = tmp_path / "slip.pdf"
    save_pdf(pages, "Tanda terima", there)
    assert there.read_bytes().startswith(b"%PDF-")
    with pytest.raises(PdfNotWrittenError):
        save_pdf(pages, "Tanda terima", tmp_path / "no such folder" / "slip.pdf")
    assert [one.name for one in tmp_path.iterdir()] == ["slip.pdf"]
