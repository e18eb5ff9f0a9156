"""Makes known duplicates of patrons as a second registration would, and people who only look like some."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import ContactKind, IdentifierKind, PatronKind, Sex
from app.vocabulary.text import fold

NameChange = Callable[[str, Random], str]

# What is written for what, in old spelling, in Latin letters for Arabic ones, by ear.
_VARIANTS = (
    ("u", "oe"),
    ("j", "dj"),
    ("c", "tj"),
    ("y", "j"),
    ("sy", "sj"),
    ("kh", "ch"),
    ("h", "kh"),
    ("sy", "s"),
    ("i", "ie"),
    ("yo", "io"),
    ("ya", "ia"),
    ("f", "p"),
    ("z", "s"),
    ("d", "dh"),
    ("ni", "nni"),
    ("ti", "tti"),
    ("i$", "y"),
    ("ah$", "a"),
)
_SHORT = {
    "Muhammad": ("Moh.", "Muh.", "Mohd.", "M.", "Mochamad", "Mohammad", "Muhamad"),
    "Ahmad": ("Achmad", "Akhmad", "Ach.", "Ahmat"),
    "Abdul": ("Abd.", "Abdoel"),
    "Siti": ("St.", "Sitti", "Sity"),
    "Nur": ("Noer", "Noor", "Nor"),
}
_TITLED = ("Dr. {}", "Hj. {}", "H. {}", "Ibu {}", "Bapak {}", "{}, S.Pd.", "{} S.Kom.", "Drs. {}, M.Si.")
_NEIGHBOURS = {
    "a": "sq",
    "i": "uo",
    "u": "yi",
    "e": "wr",
    "o": "ip",
    "n": "bm",
    "r": "te",
    "s": "ad",
    "t": "ry",
}
_SHORTEST_FOR_SLIP = 5


@dataclass(frozen=True, slots=True)
class Twin:
    """A second registration of the patron at `place` of the list, and how it differs."""

    place: int
    form: PatronForm
    changes: tuple[str, ...]


def typing_slip(name: str, chance: Random) -> str:
    """One letter of a longer word left out, doubled, swapped with the next, or struck beside its key."""
    words = name.split()
    long = [place for place, word in enumerate(words) if len(word) >= _SHORTEST_FOR_SLIP and word.isalpha()]
    if not long:
        return name
    place = chance.choice(long)
    word = words[place]
    at = chance.randrange(1, len(word) - 1)
    letter, following = word[at], word[at + 1]
    struck = chance.choice(_NEIGHBOURS.get(letter, following))
    slips = ("", letter * 2, following + letter, struck)
    kind = chance.randrange(len(slips))
    skipped = 2 if kind == 2 else 1
    words[place] = word[:at] + slips[kind] + word[at + skipped :]
    return " ".join(words)


def other_spelling(name: str, chance: Random) -> str:
    """Up to three spellings of older or other hands; short forms of names that many bear; apostrophes."""
    words = [chance.choice(_SHORT.get(word, (word,))) for word in name.split()]
    text = " ".join(words)
    fitting = [(plain, other) for plain, other in _VARIANTS if re.search(rf"(?<=\w){plain}", text)]
    for plain, other in chance.sample(fitting, min(len(fitting), chance.randint(1, 3))):
        text = re.sub(rf"(?<=\w){plain}(?![.'])", other, text, count=1, flags=re.MULTILINE)
    return text.replace("'", chance.choice(("", "’", "`")))


def swapped_parts(name: str, chance: Random) -> str:
    """The last word first, perhaps with a comma."""
    words = name.split()
    if len(words) == 1:
        return typing_slip(name, chance)
    comma = chance.choice(("", ","))
    return f"{words[-1]}{comma} {' '.join(words[:-1])}"


def titled(name: str, chance: Random) -> str:
    """With a form of address, a title or degrees."""
    return chance.choice(_TITLED).format(name)


def written_together(name: str, chance: Random) -> str:
    """Two words as one, or as they are where there is one only."""
    words = name.split()
    if len(words) == 1:
        return other_spelling(name, chance)
    at = chance.randrange(len(words) - 1)
    return " ".join([*words[:at], words[at] + words[at + 1].lower(), *words[at + 2 :]])


def shortened(name: str, chance: Random) -> str:
    """A middle or last word of three or more left out, or an initial."""
    words = name.split()
    if len(words) <= 2:
        return other_spelling(name, chance)
    at = chance.randrange(1, len(words))
    return " ".join([*words[:at], *chance.choice(((), (f"{words[at][0]}.",))), *words[at + 1 :]])


NAME_CHANGES: dict[str, tuple[NameChange, int]] = {
    "as before": (lambda name, _chance: name, 12),
    "typing slip": (typing_slip, 26),
    "other spelling": (other_spelling, 26),
    "swapped parts": (swapped_parts, 14),
    "titled": (titled, 8),
    "written together": (written_together, 6),
    "shortened": (shortened, 8),
}
"""What happens to a name in a second registration, and how often of a hundred."""


def duplicates(forms: list[PatronForm], count: int, chance: Random) -> Iterator[Twin]:
    """Second registrations of some of the people among `forms`, each at most once."""
    people = [
        place
        for place, form in enumerate(forms)
        if form.kind is PatronKind.PERSON and form.born and fold(form.full_name).isascii()
    ]
    for number, place in enumerate(chance.sample(people, count)):
        form, changes = forms[place], []
        weights = [weight for _, weight in NAME_CHANGES.values()]
        (kind,) = chance.choices(list(NAME_CHANGES), weights)
        change, _ = NAME_CHANGES[kind]
        changes.append(kind)
        contacts, phone = _contacts(form, chance)
        changes.append(phone)
        born, birth = _birth(form.born, chance)
        changes.append(birth)
        card = IdentifierEntry(IdentifierKind.CARD, f"XD{number:06}")
        yield Twin(
            place,
            PatronForm(
                full_name=change(form.full_name, chance),
                born=born,
                sex=form.sex if chance.random() < 0.7 else None,
                identifiers=(card,),
                contacts=contacts,
            ),
            tuple(changes),
        )


def _contacts(form: PatronForm, chance: Random) -> tuple[tuple[ContactEntry, ...], str]:
    mobile = next((one for one in form.contacts if one.kind is ContactKind.MOBILE), None)
    throw = chance.random()
    if mobile is not None and throw < 0.5:
        local = re.sub(r"\D", "", mobile.value)
        written = chance.choice((local, f"+62 {local[1:]}", mobile.value))
        return (ContactEntry(ContactKind.MOBILE, written),), "same phone"
    if throw < 0.85:
        return (ContactEntry(ContactKind.MOBILE, f"08{chance.randrange(10**9, 10**10)}"),), "changed phone"
    return (), "no phone"


def _birth(born: str | None, chance: Random) -> tuple[str | None, str]:
    throw = chance.random()
    if throw < 0.94:
        return born, "same birth"
    if throw < 0.97:
        return (born or "")[:4] or None, "year of birth"
    return None, "no birth"


def lookalikes(forms: list[PatronForm], count: int, chance: Random) -> Iterator[PatronForm]:
    """Others who share much with somebody: siblings on one phone, namesakes, a father on his son's phone."""
    people = [
        form for form in forms if form.kind is PatronKind.PERSON and form.born and " " in form.full_name
    ]
    givens = sorted({form.full_name.split()[0] for form in people})
    for number, form in enumerate(chance.sample(people, count)):
        phones = tuple(replace(one, id=None) for one in form.contacts if one.kind is ContactKind.MOBILE)
        other = ContactEntry(ContactKind.MOBILE, f"08{chance.randrange(10**9, 10**10)}")
        card = IdentifierEntry(IdentifierKind.CARD, f"XL{number:06}")
        year = int((form.born or "2000")[:4])
        family = form.full_name.split(maxsplit=1)[1]
        sibling = f"{chance.choice([g for g in givens if g != form.full_name.split()[0]])} {family}"
        kind = number % 4
        yield PatronForm(
            full_name=(sibling, form.full_name, sibling, form.full_name)[kind],
            born=(_day(year + 2, chance), _day(year - 7, chance), form.born, _day(year - 27, chance))[kind],
            sex=chance.choice((*Sex, None)),
            identifiers=(card,),
            contacts=(phones, (other,), phones, phones)[kind],
        )


def _day(year: int, chance: Random) -> str:
    return f"{min(max(year, 1890), 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
