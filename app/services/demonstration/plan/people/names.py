"""Names of many peoples of Indonesia and of some foreigners, put together by chance."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from app.services.demonstration.plan.dice import Slots, Weighted, pick
from app.services.demonstration.plan.material import Table
from app.vocabulary.patrons import Sex, WrittenLanguage


@dataclass(frozen=True, slots=True)
class DrawnName:
    """A full name, the name to sort by, and the language to write to its bearer in."""

    full: str
    sort: str
    language: WrittenLanguage


_Source = Callable[[Sex], DrawnName]


class Names:
    """Draws names of people, groups and institutions."""

    def __init__(self, names: Table, chance: Random) -> None:
        self._chance = chance
        scripts: dict[_Source, float] = {_Script(one, chance).draw: one["weight"] for one in names["script"]}
        cultures = [(_Culture(one, chance).draw, one) for one in names["culture"]]
        older = {draw: one["weight"] for draw, one in cultures if one.get("only") != "younger"}
        younger = {draw: one["weight"] for draw, one in cultures if one.get("only") != "older"}
        self._older = Weighted(older | scripts)
        self._younger = Weighted(younger | scripts)
        self._new_fashion: int = names["new_fashion"]
        self._groups = _Phrases(names["groups"], chance)
        self._institutions = _Phrases(names["institutions"], chance)

    def person(self, sex: Sex, born: int) -> DrawnName:
        """The name of a person born in that year."""
        people = self._older if born < self._new_fashion else self._younger
        return people.draw(self._chance)(sex)

    def group(self) -> DrawnName:
        """The name of a class, family or club."""
        return self._groups.draw()

    def institution(self) -> DrawnName:
        """The name of an office, school or reading house."""
        return self._institutions.draw()


class _Culture:
    """One naming custom: patterns over lists of the sex and family names."""

    def __init__(self, culture: Table, chance: Random) -> None:
        self._chance = chance
        self._patterns = Weighted(culture["patterns"])
        family = {"family": culture.get("family", ()), "clan": culture.get("clan", ())}
        shared = {**family, "tone": culture.get("tone", ())}
        self._lists = {sex: {**shared, **culture[sex]} for sex in Sex}
        self._sort: str | None = culture.get("sort")
        self._language = WrittenLanguage(culture.get("language", WrittenLanguage.INDONESIAN))

    def draw(self, sex: Sex) -> DrawnName:
        pattern = self._patterns.draw(self._chance)
        if self._sort is None:
            name = pattern.format_map(Slots(self._chance, self._lists[sex]))
            return DrawnName(name, name, self._language)
        drawn = {part: pick(self._chance, self._lists[sex][part]) for part in ("given", "family")}
        return DrawnName(pattern.format_map(drawn), self._sort.format_map(drawn), self._language)


class _Script:
    """Names written in another script, each part with its Latin form, by which the name is sorted."""

    def __init__(self, script: Table, chance: Random) -> None:
        self._chance = chance
        self._written: str = script["written"]
        self._lists = {sex: (script["family"], script[sex]) for sex in Sex}
        self._language = WrittenLanguage(script["language"])

    def draw(self, sex: Sex) -> DrawnName:
        families, givens = self._lists[sex]
        family, family_latin = pick(self._chance, families)
        given, given_latin = pick(self._chance, givens)
        full = self._written.format(family=family, given=given)
        return DrawnName(full, f"{family_latin} {given_latin}".strip(), self._language)


class _Phrases:
    """Names of groups and institutions."""

    def __init__(self, table: Table, chance: Random) -> None:
        self._chance = chance
        self._patterns = Weighted(table["patterns"])
        self._slots = Slots(chance, table)

    def draw(self) -> DrawnName:
        name = self._patterns.draw(self._chance).format_map(self._slots)
        return DrawnName(name, name, WrittenLanguage.INDONESIAN)
