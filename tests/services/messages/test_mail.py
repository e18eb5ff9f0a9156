"""Mail drafts are what mail programs read: headers in one line, the text as it was written."""

import email
from datetime import UTC, datetime
from email.policy import default
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.messages.mail import MailDraft, eml, mailto_link

NOW = datetime(2026, 11, 24, 3, 12, tzinfo=UTC)
DRAFT = MailDraft("Nur'aini Siregar, S.Ked.", "aini@example.org", "Permintaan “Gen Z”", "Halo\nSiap — besok.")


def read(draft: MailDraft) -> email.message.EmailMessage:
    message = email.message_from_bytes(eml(draft, NOW), policy=default)
    assert isinstance(message, email.message.EmailMessage)
    return message


def test_a_draft_is_read_back_as_it_was_written() -> None:
    message = read(DRAFT)
    (to,) = message["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Nur'aini Siregar, S.Ked.", "aini@example.org")
    assert message["Subject"] == "Permintaan “Gen Z”"
    assert message["X-Unsent"] == "1"
    assert message.get_content().splitlines() == ["Halo", "Siap — besok."]
    assert message["Date"].datetime == NOW
    assert eml(DRAFT, NOW).isascii()


def test_lines_of_a_file_end_as_mail_wants_them() -> None:
    kept = eml(DRAFT, NOW)
    assert kept.count(b"\n") == kept.count(b"\r\n")


@pytest.mark.parametrize("text", ["R-1\r\nBcc: all@example.org", "R-1\x00\u2028Bcc: x", "  R-1  "])
def test_nothing_begins_another_header(text: str) -> None:
    message = read(MailDraft(text, "a@example.org", text, "Isi"))
    assert message["Bcc"] is None
    assert message.keys().count("Subject") == 1


def test_an_address_beyond_ascii_makes_a_file_in_utf8_with_a_domain_for_every_server() -> None:
    kept = eml(MailDraft("Aini", "añi@perpustakaän.example", "Hal", "Isi"), NOW)
    assert "añi@xn--".encode() in kept


@given(st.text(max_size=80), st.text(max_size=200))
def test_any_subject_and_text_make_a_draft(subject: str, text: str) -> None:
    encodable = text.encode("utf-8", "replace").decode("utf-8")
    shown = subject.encode("utf-8", "replace").decode("utf-8")
    message = read(MailDraft("Aini", "a@example.org", shown, encodable))
    assert message["Bcc"] is None


def test_a_short_draft_is_a_link_and_a_long_one_is_not() -> None:
    link = mailto_link(DRAFT)
    assert link is not None
    assert link.startswith("mailto:aini@example.org?subject=")
    assert unquote(link.split("&body=")[1]) == "Halo\r\nSiap — besok."
    assert mailto_link(MailDraft("A", "a@example.org", "s", "x" * 2000)) is None
