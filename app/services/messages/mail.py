"""Mail drafts: a mailto link (RFC 6068) while it is short, a whole message (RFC 5322) when it is not."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

_LONGEST_LINK = 1_800  # Windows hands a program 2,048 characters at the most


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A mail that is not sent yet. Whose mail it is is for the mail program to say: there is no From."""

    to_name: str
    to_address: str
    subject: str
    text: str


def mailto_link(draft: MailDraft) -> str | None:
    """A link that opens the mail program with everything in place; None where it would be too long."""
    lines = draft.text.replace("\r\n", "\n").replace("\n", "\r\n")  # RFC 6068, section 5
    subject, body = quote(_one_line(draft.subject), safe=""), quote(lines, safe="")
    link = f"mailto:{quote(draft.to_address, safe='@')}?subject={subject}&body={body}"
    return link if len(link) <= _LONGEST_LINK else None


def eml(draft: MailDraft, now: datetime) -> bytes:
    """The draft as a file that mail programs open for editing (`X-Unsent: 1`).

    Names and subject as encoded words (RFC 2047), the text as UTF-8 in MIME (RFC 2045). An address with
    letters beyond ASCII in its name needs a mail server that knows RFC 6532; the file is then UTF-8.
    """
    policy = SMTP if draft.to_address.isascii() else SMTP.clone(utf8=True)
    message = EmailMessage(policy=policy)
    message["To"] = _address(draft)
    message["Subject"] = _one_line(draft.subject)
    message["Date"] = now
    message["X-Unsent"] = "1"
    message.set_content(draft.text, cte="quoted-printable")
    return message.as_bytes()


def _address(draft: MailDraft) -> Address:
    """The address with its domain in IDNA, which every server reads; a name beyond ASCII stays."""
    name, _at, domain = draft.to_address.rpartition("@")
    with suppress(UnicodeError):
        domain = domain.encode("idna").decode("ascii")
    return Address(_one_line(draft.to_name), name, domain)


def _one_line(text: str) -> str:
    """A header is one line: whatever would begin another one becomes a blank."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
