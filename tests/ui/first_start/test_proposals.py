"""What is proposed: free places, this computer's time zone, files that are near, usual texts."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.first_start.found_files import library_files
from app.ui.first_start.places import free_place
from app.ui.first_start.proposal import Proposal
from app.ui.first_start.zones import system_zone, zones


def test_a_number_is_put_behind_a_name_that_is_taken(tmp_path: Path) -> None:
    assert free_place(tmp_path, "kota") == tmp_path / "kota.pemustaka"
    for name in ("kota.pemustaka", "kota-2.pemustaka"):
        (tmp_path / name).touch()
    assert free_place(tmp_path, "kota") == tmp_path / "kota-3.pemustaka"


def test_indonesia_comes_first_among_all_zones_and_this_computer_has_one_of_them() -> None:
    names = [name for name, _ in zones()]
    assert names[:3] == ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]
    assert names[3:] == sorted(names[3:])
    assert len(names) == len(set(names)) > 300
    assert system_zone() in names


def test_libraries_in_a_folder_and_one_below_are_found_the_newest_first(tmp_path: Path) -> None:
    (tmp_path / "2025" / "deep").mkdir(parents=True)
    places = ("a.pemustaka", "2025/b.pemustaka", "2025/deep/c.pemustaka", "d.csv")
    for age, place in enumerate(places):
        (tmp_path / place).touch()
        os.utime(tmp_path / place, (1_000 - age, 1_000 - age))
    (tmp_path / "folder.pemustaka").mkdir()
    found = [one.path for one in library_files([tmp_path, tmp_path])]
    assert found == [tmp_path / "a.pemustaka", tmp_path / "2025" / "b.pemustaka"]


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert library_files([tmp_path / "gone"]) == []


@pytest.mark.parametrize(("typed", "kept"), [(None, "Meja 1"), ("Meja depan", "Meja depan")])
def test_a_proposal_gives_way_to_what_was_typed(qtbot: QtBot, typed: str | None, kept: str) -> None:
    line = QLineEdit()
    qtbot.add_widget(line)
    proposal = Proposal(line)
    proposal.offer("Desk 1")
    if typed is not None:
        line.setText(typed)
    proposal.offer("Meja 1")
    assert line.text() == kept
