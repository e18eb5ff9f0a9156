"""Every rule that can be broken is explained, with its own data in the sentence."""

import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter
from typing import Any, get_type_hints

import pytest
from PySide6.QtCore import QLocale

from app.errors import FieldConflict, PemustakaError, UntilBeforeSinceError
from app.ui.error_sentences import _SENTENCES, sentence
from app.vocabulary.names import BilingualName
from app.vocabulary.records import RecordKind

_EXAMPLES: dict[Any, object] = {
    str: "R-1184",
    int: 12,
    Path: Path("Semarang.pemustaka"),
    date: date(2026, 11, 24),
    datetime: datetime(2026, 11, 24, 3, 12, tzinfo=UTC),
    datetime | None: None,
    tuple[str, ...]: ("name", "card"),
    tuple[RecordKind, ...]: (RecordKind.RELATION,),
    tuple[FieldConflict, ...]: (),
    BilingualName: BilingualName("Silang layan", "Interlibrary loan"),
    tuple[BilingualName, ...]: (BilingualName("Cari", "Search"), BilingualName("Seleksi", "Select")),
}


def leaves(kind: type[PemustakaError]) -> Iterator[type[PemustakaError]]:
    below = [one for one in kind.__subclasses__() if one.__module__.startswith("app.")]
    if not below:
        yield kind
    for one in below:
        yield from leaves(one)


ALL = sorted(set(leaves(PemustakaError)), key=lambda kind: kind.__name__)


def example(kind: type[PemustakaError]) -> PemustakaError:
    hints = get_type_hints(kind)
    return kind(*(_EXAMPLES[hints[one.name]] for one in fields(kind)))  # type: ignore[arg-type]  # each subclass is a dataclass


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_of_its_own_without_gaps(kind: type[PemustakaError]) -> None:
    assert kind in _SENTENCES
    said = sentence(example(kind))
    assert re.fullmatch(r"[A-Z0-9“].*[.]", said), said
    assert "{" not in said


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_placeholders_are_fields_of_the_error(kind: type[PemustakaError]) -> None:
    placeholders = {name for _, name, _, _ in Formatter().parse(str(_SENTENCES[kind])) if name}
    assert placeholders <= {one.name for one in fields(kind)}  # type: ignore[arg-type]  # each subclass is a dataclass


def test_dates_stand_as_people_write_them() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    said = sentence(UntilBeforeSinceError(date(2026, 3, 2), date(2026, 3, 1)))
    assert "1 Mar 2026, before it begins on 2 Mar 2026" in said


def test_braces_that_a_person_typed_stay_as_they_are() -> None:
    kind = next(kind for kind in ALL if kind.__name__ == "PhoneNumberError")
    assert "{0}" in sentence(kind("{0}"))
