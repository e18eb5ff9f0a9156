"""The profile fields that a new library starts with: those of the paper, and sensitive ones switched off.

The paper's education, and how a patron wants to be reached, are fields of every patron already; volume and
frequency are counted.
"""

from dataclasses import dataclass

from app.services.shipped_lists import ShippedEntry
from app.vocabulary.names import BilingualName
from app.vocabulary.profile import AGE_GROUP, ProfileFieldType, ProfileGroup


@dataclass(frozen=True, slots=True)
class ShippedField:
    """A field with its choices."""

    entry: ShippedEntry
    group: ProfileGroup
    field_type: ProfileFieldType
    choices: tuple[ShippedEntry, ...] = ()
    is_sensitive: bool = False


def _entry(code: str, indonesian: str, english: str) -> ShippedEntry:
    return ShippedEntry(code, BilingualName(indonesian, english))


_SUBJECTS = (
    _entry("computer_science", "Komputer dan informasi", "Computers and information"),
    _entry("philosophy", "Filsafat dan psikologi", "Philosophy and psychology"),
    _entry("religion", "Agama", "Religion"),
    _entry("social_sciences", "Ilmu sosial dan hukum", "Social sciences and law"),
    _entry("language", "Bahasa", "Language"),
    _entry("science", "Sains dan matematika", "Science and mathematics"),
    _entry("technology", "Teknologi dan kesehatan", "Technology and health"),
    _entry("arts", "Seni dan olahraga", "Arts and sports"),
    _entry("literature", "Sastra dan novel", "Literature and novels"),
    _entry("history", "Sejarah dan geografi", "History and geography"),
)
_MEDIA = (
    _entry("printed_books", "Buku cetak", "Printed books"),
    _entry("e_books", "Buku elektronik", "E-books"),
    _entry("journals", "Artikel jurnal", "Journal articles"),
    _entry("newspapers", "Koran dan majalah", "Newspapers and magazines"),
    _entry("video", "Video", "Video"),
    _entry("audio", "Audio dan siniar", "Audio and podcasts"),
    _entry("comics", "Komik", "Comics"),
)
_AGES = (
    _entry("child", "Sampai 12 tahun", "Up to 12"),
    _entry("teenager", "13–17 tahun", "13 to 17"),
    _entry("young_adult", "18–24 tahun", "18 to 24"),
    _entry("adult", "25–44 tahun", "25 to 44"),
    _entry("middle_aged", "45–59 tahun", "45 to 59"),
    _entry("senior", "60 tahun ke atas", "60 and over"),
)
_VALUES = (
    _entry("achievement", "Prestasi", "Achievement"),
    _entry("family", "Keluarga", "Family"),
    _entry("faith", "Ibadah", "Faith"),
    _entry("independence", "Kemandirian", "Independence"),
    _entry("togetherness", "Kebersamaan", "Togetherness"),
    _entry("thrift", "Hidup hemat", "Thrift"),
)
_LEARNING = (
    _entry("reading", "Membaca", "By reading"),
    _entry("watching", "Melihat dan mendengar", "By watching and listening"),
    _entry("doing", "Mempraktikkan", "By doing"),
    _entry("together", "Berdiskusi", "In discussion"),
    _entry("guided", "Dibimbing", "With guidance"),
)
_APPROACHES = (
    _entry("brief", "Singkat dan langsung", "Brief and to the point"),
    _entry("thorough", "Dijelaskan lengkap", "Explained at length"),
    _entry("formal", "Resmi", "Formal"),
    _entry("friendly", "Akrab", "Friendly"),
)
_PRICES = (
    _entry("free_only", "Hanya yang gratis", "Only what is free"),
    _entry("small_fee", "Bersedia membayar sedikit", "Would pay a little"),
    _entry("pays_for_speed", "Bersedia membayar agar cepat", "Would pay for speed"),
)
_MARITAL_STATUS = (
    _entry("single", "Belum kawin", "Single"),
    _entry("married", "Kawin", "Married"),
    _entry("divorced", "Cerai hidup", "Divorced"),
    _entry("widowed", "Cerai mati", "Widowed"),
)
_RELIGIONS = (
    _entry("islam", "Islam", "Islam"),
    _entry("protestant", "Kristen", "Protestant"),
    _entry("catholic", "Katolik", "Catholic"),
    _entry("hindu", "Hindu", "Hindu"),
    _entry("buddhist", "Buddha", "Buddhist"),
    _entry("confucian", "Khonghucu", "Confucian"),
    _entry("belief", "Kepercayaan terhadap Tuhan YME", "Indigenous belief"),
)

_CHOICE, _CHOICES = ProfileFieldType.CHOICE, ProfileFieldType.CHOICES
_DEMOGRAPHICS, _PSYCHOGRAPHICS = ProfileGroup.DEMOGRAPHICS, ProfileGroup.PSYCHOGRAPHICS
_USE = ProfileGroup.USE_BEHAVIOUR

FIELDS = (
    ShippedField(_entry(AGE_GROUP, "Kelompok usia", "Age group"), _DEMOGRAPHICS, _CHOICE, _AGES),
    ShippedField(
        _entry("favourite_subjects", "Subjek favorit", "Favourite subjects"),
        _DEMOGRAPHICS,
        _CHOICES,
        _SUBJECTS,
    ),
    ShippedField(
        _entry("favourite_media", "Media favorit", "Favourite media"), _DEMOGRAPHICS, _CHOICES, _MEDIA
    ),
    ShippedField(
        _entry("marital_status", "Status perkawinan", "Marital status"),
        _DEMOGRAPHICS,
        _CHOICE,
        _MARITAL_STATUS,
        is_sensitive=True,
    ),
    ShippedField(
        _entry("religion", "Agama", "Religion"), _DEMOGRAPHICS, _CHOICE, _RELIGIONS, is_sensitive=True
    ),
    ShippedField(_entry("interests", "Minat dan hobi", "Interests"), _PSYCHOGRAPHICS, ProfileFieldType.TEXT),
    ShippedField(_entry("values", "Nilai yang dipegang", "Values"), _PSYCHOGRAPHICS, _CHOICES, _VALUES),
    ShippedField(
        _entry("way_of_learning", "Cara belajar", "Way of learning"), _PSYCHOGRAPHICS, _CHOICES, _LEARNING
    ),
    ShippedField(
        _entry("communication_approach", "Pendekatan komunikasi", "Approach in communication"),
        _USE,
        _CHOICE,
        _APPROACHES,
    ),
    ShippedField(
        _entry("price_sensitivity", "Kepekaan terhadap harga", "Price sensitivity"), _USE, _CHOICE, _PRICES
    ),
)

ALWAYS_SENSITIVE = frozenset({"marital_status", "religion"})
"""Fields that no library can make plain."""
