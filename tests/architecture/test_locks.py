"""The three locks agree, and hold nothing but pinned packages and their hashes."""

import re

import pytest

from tests.architecture.source_files import ROOT

LOCKS = ["requirements.lock", "requirements-package.lock", "requirements-dev.lock"]
PIN = re.compile(r"([a-z0-9-]+)==(\S+)( ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def pins(lock: str) -> dict[str, str]:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    return {pin[1]: pin[2] for line in lines if (pin := PIN.fullmatch(line))}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_pins_and_hashes_alone(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not PIN.fullmatch(line) and not HASH.fullmatch(line)] == []


@pytest.mark.parametrize("lock", LOCKS[:2])
def test_what_developers_test_is_what_people_run(lock: str) -> None:
    assert pins(lock).items() <= pins("requirements-dev.lock").items()
