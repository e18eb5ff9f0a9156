"""The texts to patrons that a new library starts with: one for each occasion, in both languages."""

from dataclasses import dataclass

from app.vocabulary.messages import Occasion
from app.vocabulary.names import BilingualName


@dataclass(frozen=True, slots=True)
class ShippedText:
    """A text: its lasting code, what it is said for, its names and its words with their blanks."""

    code: str
    occasion: Occasion
    name: BilingualName
    text: BilingualName


def _text(occasion: Occasion, name: tuple[str, str], indonesian: str, english: str) -> ShippedText:
    end = " – {{staff}}, {{library}}"
    return ShippedText(
        occasion, occasion, BilingualName(*name), BilingualName(indonesian + end, english + end)
    )


TEXTS = (
    _text(
        Occasion.OPENED,
        ("Permintaan diterima", "Request taken"),
        "{{salutation}}, permintaan {{subject}} sudah kami terima dengan nomor {{number}}.",
        "{{salutation}}, we have received your request {{subject}}. Its number is {{number}}.",
    ),
    _text(
        Occasion.PROMISED,
        ("Tanggal dijanjikan", "Date promised"),
        "{{salutation}}, permintaan {{subject}} ({{number}}) kami janjikan selesai "
        "paling lambat {{promise}}.",
        "{{salutation}}, your request {{subject}} ({{number}}) will be ready by {{promise}}.",
    ),
    _text(
        Occasion.PROMISE_MOVED,
        ("Janji berubah", "Promise changed"),
        "{{salutation}}, mohon maaf, janji kami untuk permintaan {{subject}} ({{number}}) berubah: "
        "kini paling lambat {{promise}}.",
        "{{salutation}}, we are sorry that our promise for your request {{subject}} ({{number}}) has "
        "changed: it will be ready by {{promise}}.",
    ),
    _text(
        Occasion.ASKED,
        ("Pertanyaan kepada pemustaka", "Question to the patron"),
        "{{salutation}}, untuk mengerjakan permintaan {{subject}} ({{number}}) kami masih memerlukan "
        "keterangan dari Anda. Silakan balas pesan ini.",
        "{{salutation}}, to go on with your request {{subject}} ({{number}}) we need to know more. "
        "Please answer this message.",
    ),
    _text(
        Occasion.READY,
        ("Siap diambil", "Ready"),
        "{{salutation}}, permintaan {{subject}} ({{number}}) sudah siap di {{branch}}. Kami buka: {{hours}}.",
        "{{salutation}}, your request {{subject}} ({{number}}) is ready at {{branch}}. "
        "We are open: {{hours}}.",
    ),
    _text(
        Occasion.DELIVERED,
        ("Sudah diserahkan", "Delivered"),
        "{{salutation}}, permintaan {{subject}} ({{number}}) sudah kami serahkan. Bila ada yang kurang, "
        "beri tahu kami: akan kami kirim lagi.",
        "{{salutation}}, we have delivered your request {{subject}} ({{number}}). If anything is missing, "
        "tell us: we send it again.",
    ),
    _text(
        Occasion.CLOSED,
        ("Permintaan selesai", "Request closed"),
        "{{salutation}}, permintaan {{subject}} ({{number}}) sudah kami tutup. Terima kasih.",
        "{{salutation}}, your request {{subject}} ({{number}}) is closed. Thank you.",
    ),
    _text(
        Occasion.DECLINED,
        ("Tidak dapat dipenuhi", "Declined"),
        "{{salutation}}, mohon maaf, permintaan {{subject}} ({{number}}) tidak dapat kami penuhi.",
        "{{salutation}}, we are sorry that we cannot do what you asked for: {{subject}} ({{number}}).",
    ),
    _text(
        Occasion.GENERAL,
        ("Pesan umum", "Anything else"),
        "{{salutation}}, mengenai permintaan {{subject}} ({{number}}):",
        "{{salutation}}, about your request {{subject}} ({{number}}):",
    ),
)
