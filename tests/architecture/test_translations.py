"""Every text of the program is in both languages, complete, and as the source has it now."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.linguist import TRANSLATIONS, Message, messages, run, updated

INDONESIAN = TRANSLATIONS / "pemustaka_id.ts"
ENGLISH = TRANSLATIONS / "pemustaka_en.ts"
OF_QT = TRANSLATIONS / "qtbase_id.ts"
ALL = pytest.mark.parametrize("path", [INDONESIAN, ENGLISH, OF_QT], ids=lambda path: path.stem)

PLACEHOLDER = re.compile(r"%L?\d+|%L?n|\{\w*\}")
MNEMONIC = re.compile(r"&(?=\w)(?!\w+;)")


def placeholders(text: str) -> Counter[str]:
    return Counter(PLACEHOLDER.findall(text))


def wrong(path: Path, is_wrong: object) -> list[Message]:
    assert callable(is_wrong)
    return [message for message in messages(path) if is_wrong(message)]


@pytest.mark.parametrize(
    ("path", "language", "options"), [(INDONESIAN, "id", []), (ENGLISH, "en", ["-pluralonly"])]
)
def test_the_texts_are_those_of_the_source_now(
    path: Path, language: str, options: list[str], tmp_path: Path
) -> None:
    now = {message.key for message in updated(language, tmp_path, *options)}
    kept = {message.key for message in messages(path)}
    assert now - kept == set(), "new texts: run `python3 dev.py translate`, then translate them"
    assert kept - now == set(), "texts that the source no longer has: run `python3 dev.py translate`"


@ALL
def test_every_text_is_translated_and_finished(path: Path) -> None:
    unfinished = wrong(path, lambda it: it.state != "finished" or not all(form.strip() for form in it.forms))
    assert [message.key for message in unfinished] == []


@ALL
def test_placeholders_survive_translation(path: Path) -> None:
    def differs(message: Message) -> bool:
        return any(placeholders(form) != placeholders(message.source) for form in message.forms)

    assert wrong(path, differs) == []


@ALL
def test_a_text_with_a_mnemonic_keeps_exactly_one(path: Path) -> None:
    def differs(message: Message) -> bool:
        needed = len(MNEMONIC.findall(message.source))
        return any(len(MNEMONIC.findall(form)) != needed for form in message.forms)

    assert wrong(path, differs) == []


@ALL
def test_blanks_at_the_ends_and_line_breaks_are_the_same(path: Path) -> None:
    def shape(text: str) -> tuple[bool, bool, int]:
        return (text[:1].isspace(), text[-1:].isspace(), text.count("\n"))

    assert wrong(path, lambda it: any(shape(form) != shape(it.source) for form in it.forms)) == []


@pytest.mark.parametrize(("path", "forms"), [(INDONESIAN, 1), (ENGLISH, 2), (OF_QT, 1)])
def test_each_plural_has_the_forms_of_its_language(path: Path, forms: int) -> None:
    assert wrong(path, lambda it: len(it.forms) != (forms if it.is_plural else 1)) == []


@ALL
def test_linguist_finds_no_fault(path: Path, tmp_path: Path) -> None:
    said = run(
        "pyside6-lrelease",
        "-fail-on-invalid",
        "-fail-on-unfinished",
        str(path),
        "-qm",
        str(tmp_path / "x.qm"),
    )
    assert "warning" not in said.lower(), said
