"""Draws what belongs to a person's age and category: birth, school or work, titles, form of address."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from app.services.demonstration.plan.dice import Odds, Weighted, pick
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.rows import Row
from app.vocabulary.patrons import Education, FormOfAddress, Sex

_BIRTH_FORMATS = {"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}
_LONGEST_STUDY = 6
_BY_SEX = {
    "parent": {Sex.FEMALE: FormOfAddress.IBU, Sex.MALE: FormOfAddress.BAPAK},
    "young": {Sex.FEMALE: FormOfAddress.MBAK, Sex.MALE: FormOfAddress.MAS},
    "kak": dict.fromkeys(Sex, FormOfAddress.KAK),
    "adik": dict.fromkeys(Sex, FormOfAddress.ADIK),
}


@dataclass(frozen=True, slots=True)
class Life:
    """A person's frame; `intake` is the year in which one of this age began to study."""

    profile: Table
    sex: Sex
    born: date
    intake: int


class Lives:
    """Draws people of one day's library."""

    def __init__(self, people: Table, today: date, chance: Random) -> None:
        self._people = people
        self._today = today
        self._chance = chance
        self._odds = Odds(chance, people["shares"])
        profiles = people["profile"]
        self.profiles: dict[str, Table] = {profile["code"]: profile for profile in profiles}
        self._codes: Weighted[str] = Weighted({profile["code"]: profile["weight"] for profile in profiles})
        self._schooling = {p["code"]: Weighted[str](p["education"]) for p in profiles if "education" in p}
        self._addresses = {p["code"]: Weighted[str](p["address"]) for p in profiles if "address" in p}
        self._birth_precision: Weighted[str] = Weighted(people["shares"]["born"])

    def draw(self) -> Life:
        """Somebody of some category (for groups and institutions age and sex mean nothing)."""
        profile = self.profiles[self._codes.draw(self._chance)]
        youngest, oldest = profile.get("ages", (30, 30))
        days = self._chance.uniform(youngest * 365.25, (oldest + 1) * 365.25)
        born = self._today - timedelta(days=int(days))
        began = born.year + 18 + int(self._chance.random() * 3)
        intake = min(max(began, self._today.year - _LONGEST_STUDY), self._today.year)
        return Life(profile, pick(self._chance, tuple(Sex)), born, intake)

    def fields(self, life: Life) -> Row:
        """The fields of a person's row that follow from the life, those that the library came to know."""
        code = life.profile["code"]
        precision = self._birth_precision.draw(self._chance)
        address = _BY_SEX[self._addresses[code].draw(self._chance)][life.sex]
        known = {
            "sex": None if self._odds.happens("unknown_sex") else life.sex.value,
            "born": f"{life.born:{_BIRTH_FORMATS[precision]}}" if precision in _BIRTH_FORMATS else None,
            "form_of_address": None if self._odds.happens("no_address") else address.value,
        }
        schooled = dict(self._pupil(life) if "levels" in life.profile else self._adult(life))
        return known | schooled | dict(self._titles(life, schooled["education"]))

    def _pupil(self, life: Life) -> Iterator[tuple[str, str]]:
        age = (self._today - life.born).days / 365.25
        levels = [self._people["levels"][name] for name in life.profile["levels"]]
        level = [one for one in levels if one is levels[0] or one["from_age"] <= age][-1]
        year = min(max(int(age) - level["from_age"], 0), len(level["classes"]) - 1)
        yield "education", level["education"]
        yield "institution", pick(self._chance, level["institutions"])
        yield "class_or_faculty", pick(self._chance, level["classes"][year])

    def _adult(self, life: Life) -> Iterator[tuple[str, str]]:
        profile = life.profile
        yield "education", self._schooling[profile["code"]].draw(self._chance)
        if "institutions" in profile:
            yield "institution", pick(self._chance, profile["institutions"])
        if "units" in profile:
            unit = pick(self._chance, profile["units"])
            yield "class_or_faculty", f"{unit}, angkatan {life.intake}" if "with_intake" in profile else unit
        if "occupations" in profile:
            yield "occupation", pick(self._chance, profile["occupations"])

    def _titles(self, life: Life, education: str) -> Iterator[tuple[str, str]]:
        if "has_titles" not in life.profile or not self._odds.happens("titled"):
            return
        yield "title_after", pick(self._chance, self._people["titles_after"][education])
        old = self._people["old_titles"]
        if education == Education.S3:
            yield "title_before", pick(self._chance, self._people["doctors"])
        elif life.born.year < old["born_before"]:
            yield "title_before", pick(self._chance, old[life.sex])
