"""What a new library writes to its patrons for; each purpose can be added to, reworded and retired."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.models.base import reference_uid
from app.models.permission import Purpose
from app.vocabulary.names import BilingualName
from app.vocabulary.permissions import NEED_NO_ASKING, PurposeCode


@dataclass(frozen=True, slots=True)
class ShippedPurpose:
    """A purpose: its lasting code, its names, how patrons are asked."""

    code: PurposeCode
    name: BilingualName
    wording: BilingualName


PURPOSES = (
    ShippedPurpose(
        PurposeCode.ANSWERS,
        BilingualName("Jawaban atas permintaan", "Answers to requests"),
        BilingualName(
            "Bolehkah kami menghubungi Anda tentang permintaan Anda sendiri?",
            "May we write to you about what you have asked for?",
        ),
    ),
    ShippedPurpose(
        PurposeCode.NEWS,
        BilingualName("Kabar perpustakaan", "News of the library"),
        BilingualName(
            "Bolehkah kami mengirim kabar tentang koleksi baru dan kegiatan perpustakaan?",
            "May we send you news of new titles and events?",
        ),
    ),
    ShippedPurpose(
        PurposeCode.SURVEYS,
        BilingualName("Survei", "Surveys"),
        BilingualName(
            "Bolehkah kami sesekali meminta pendapat Anda tentang layanan kami?",
            "May we ask you now and then what you think of our services?",
        ),
    ),
    ShippedPurpose(
        PurposeCode.TEACHER,
        BilingualName("Dibagikan kepada guru atau dosen", "Sharing with a teacher"),
        BilingualName(
            "Bolehkah kami memberi tahu guru atau dosen Anda apa yang Anda cari di sini?",
            "May we tell your teacher or lecturer what you look for here?",
        ),
    ),
)


def purposes() -> Iterator[Purpose]:
    """The records of a new library."""
    for place, one in enumerate(PURPOSES):
        yield Purpose(
            uid=reference_uid(Purpose.__tablename__, one.code),
            code=one.code,
            name_id=one.name.indonesian,
            name_en=one.name.english,
            position=place,
            unless_refused=one.code in NEED_NO_ASKING,
            wording_id=one.wording.indonesian,
            wording_en=one.wording.english,
        )
