"""One spelling for the many in which a name of Indonesia is written, and its bones for looking up.

Soerjo, Surjo and Suryo are one name: the Van Ophuijsen spelling (1901: oe, dj, tj, sj, nj), Soewandi's (1947:
u) and the present one (1972: j, c, sy, ny, y) live on in names, and so do several ways to write Arabic ones.
"""

import re
from functools import lru_cache

_REMEMBERED = 50_000
"""Words of names whose spelling is kept at hand: a library's patrons share most of theirs."""

_WHOLE = {
    form: name
    for name, forms in {
        "muhammad": "muh moh moeh mohd muhd mhd mohammed muhammed mohamed muhamed md",
        "ahmad": "ach achm akh ahm ahmed",
        "abdul": "abd abdl abdoel abdel",
        "nur": "noor nor noer nr",
        "siti": "st stt",
    }.items()
    for form in forms.split()
}
"""Short and foreign forms of names that very many bear."""

_MUHAMMAD = re.compile(r"m(?:oe|[ou])[ck]?h+am+[ae][dt]")

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("oe|ou", "u"),
        ("tj", "c"),
        ("dj|j", "y"),  # an old j is a y of today, and an old dj its j: they cannot be told apart
        ("^chr", "kr"),  # Christian, Kristian
        ("^ch(?=and|ani|int|ik|er|el|yn|in)", "c"),  # Chandra, Chaniago: a c written in English
        ("ch|kh", "h"),  # Achmad, Akhmad, Ahmad
        ("sy|sh", "s"),
        ("dz|ts|zh|z", "s"),
        ("(?<=[bdgprt])h", ""),  # Yudha, Ghofur, Ridho, Thoha, Rhoma
        ("[fv]", "p"),  # Fitri, Pitri; Novi, Nopi
        ("q|ck", "k"),
        ("x", "ks"),
        ("ie", "i"),  # Soegianto, Ardie; Supriyadi comes to the same by the next two
        ("iy(?=[aeiou])", "i"),
        ("(?<=[b-df-hj-np-tv-xz])y(?=[aeiou])", "i"),  # Prasetyo, Prasetio, Prasetiyo
        ("y(?![aeiou])", "i"),  # Rizky, Rizki
        ("ie", "i"),
        ("ae|ei", "ai"),  # Saefudin, Syaifuddin
        (r"(.)\1+", r"\1"),
        ("(?<=[aeiou])h$", ""),  # Fatimah, Fatima
        ("d$", "t"),  # Rachmad, Rahmat
        ("b$", "p"),
    )
)

_VOWELS = str.maketrans(dict.fromkeys("aeiouhwy"))
_FIRST_VOWEL = str.maketrans("eo", "iu")


@lru_cache(_REMEMBERED)
def plain_spelling(word: str) -> str:
    """The spelling that all spellings of a folded word come to; initials and words with digits stay."""
    if len(word) == 1 or any(character.isdigit() for character in word):
        return word
    word = _WHOLE.get(word, word)
    if _MUHAMMAD.fullmatch(word):
        word = "muhammad"
    for pattern, plain in _RULES:
        word = pattern.sub(plain, word)
    return word


@lru_cache(_REMEMBERED)
def bones(plain: str) -> str:
    """The first letter and the consonants of a plainly spelled word: what slips of vowels leave alone."""
    if any(character.isdigit() for character in plain):
        return plain
    first, rest = plain[:1].translate(_FIRST_VOWEL), plain[1:].translate(_VOWELS)
    return re.sub(r"(.)\1+", r"\1", first + rest)


MUHAMMAD = plain_spelling("muhammad")
"""How the name that a third of a class may bear is spelled plainly; it tells little."""
