"""What is wanted, what it costs and what its kind's fields say, in the language of the screens."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from app.queries.kind_rows import FieldRow, ValueRow, WantsRow
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.want_names import want_name
from app.ui.words import word
from app.vocabulary.request_kinds import Answer, FieldType
from app.vocabulary.wants import DeliveryWay, Quantity, Settlement, TariffState

NOTHING = "–"


class WantWords:
    """For the page of a request, its events, and the question whose change is right."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def lines(self, wants: WantsRow) -> Iterator[tuple[str, str]]:
        """All that is said beyond subject, details and day: a label and its value each."""
        for one in wants.values:
            yield one.name.in_language(self._languages.language), self.own(one)
        asked = wants.form.wants
        if asked.formats:
            yield self.tr("Forms"), ", ".join(word(one) for one in asked.formats)
        if asked.quantity != Quantity():
            yield self.tr("How many"), self.quantity(asked.quantity)
        if asked.language:
            yield self.tr("Language"), asked.language
        if asked.delivery_way is not None:
            yield self.tr("Delivery"), word(asked.delivery_way)
        if wants.settlement.state is not TariffState.FREE:
            yield self.tr("Tariff"), self.settlement(wants.settlement)

    def own(self, value: ValueRow) -> str:
        """What a request says in a field of its kind."""
        if value.choice is not None:
            return value.choice.in_language(self._languages.language)
        return self._typed(value.field_type, value.text)

    def quantity(self, quantity: Quantity) -> str:
        """How many: 3 to 5, at least 3, at most 5."""
        least, most = (
            None if one is None else self._formats.count(one) for one in (quantity.least, quantity.most)
        )
        if least is not None and most is not None:
            return least if least == most else self.tr("{least} to {most}").format(least=least, most=most)
        if least is not None:
            return self.tr("at least {least}").format(least=least)
        return self.tr("at most {most}").format(most=most) if most is not None else NOTHING

    def settlement(self, settlement: Settlement) -> str:
        """How it stands with what it costs, in a line."""
        state = word(settlement.state)
        if settlement.tariff is None:
            return state
        parts = [f"{self.money(settlement.tariff)}, {state[:1].lower()}{state[1:]}"]
        if settlement.receipt:
            parts.append(self.tr("receipt {number}").format(number=settlement.receipt))
        if settlement.waived_why:
            parts.append(settlement.waived_why)
        return " · ".join(parts)

    def money(self, amount: int) -> str:
        """Whole rupiah: Rp5,000."""
        return f"Rp{self._formats.count(amount)}"

    def field(self, name: str, fields: Sequence[FieldRow]) -> str:
        """What a field of the form is called; a number is one of the kind's own."""
        if name.isdecimal():
            own = next((one for one in fields if one.id == int(name)), None)
            return own.name.in_language(self._languages.language) if own is not None else NOTHING
        return want_name(name)

    def value(self, name: str, value: object, fields: Sequence[FieldRow]) -> str:
        """A value of such a field."""
        if name.isdecimal():
            own = next((one for one in fields if one.id == int(name)), None)
            return self._own_text(own, str(value)) if own is not None and value else NOTHING
        if isinstance(value, Quantity):
            return self.quantity(value)
        if isinstance(value, tuple):
            return ", ".join(word(one) for one in value) or NOTHING
        if isinstance(value, date):
            return self._formats.date(value)
        if isinstance(value, DeliveryWay):
            return word(value)
        return str(value or NOTHING)

    def _own_text(self, own: FieldRow, text: str) -> str:
        if own.field_type is FieldType.CHOICE:
            chosen = next((one for one in own.choices if str(one.id) == text), None)
            return chosen.name.in_language(self._languages.language) if chosen is not None else NOTHING
        return self._typed(own.field_type, text)

    def _typed(self, field_type: FieldType, text: str) -> str:
        if field_type is FieldType.DATE:
            return self._formats.date(date.fromisoformat(text))
        if field_type is FieldType.YES_NO:
            return word(Answer(text))
        if field_type is FieldType.NUMBER:
            return number_in_words(text)
        return text

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("WantWords", source, comment, n)


def number_in_words(value: str) -> str:
    """A stored number as the language writes it; its thousands together, since years are no amounts."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 15)
