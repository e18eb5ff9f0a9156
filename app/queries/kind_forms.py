"""A kind of request that was read, as its editor shows it."""

from app.queries.kind_rows import FieldRow, KindRow, KindStepRow
from app.vocabulary.kind_form import ChoiceForm, FieldForm, KindForm, StepForm
from app.vocabulary.names import BilingualName


def form_of(row: KindRow | None) -> KindForm:
    """The form of a kind; of none an empty one."""
    if row is None:
        return KindForm(BilingualName("", ""))
    places = {step.id: place for place, step in enumerate(row.steps)}
    return KindForm(
        name=row.name,
        service_days=row.service_days,
        tariff=row.tariff,
        word_within_hours=row.word_within_hours,
        flow_id=row.flow_id,
        is_retired=row.is_retired,
        fields=tuple(map(_field, row.fields)),
        steps=tuple(_step(step, places) for step in row.steps),
    )


def _field(row: FieldRow) -> FieldForm:
    choices = tuple(ChoiceForm(one.name, one.is_retired, one.id) for one in row.choices)
    return FieldForm(row.name, row.field_type, row.is_required, choices, row.is_retired, row.id)


def _step(row: KindStepRow, places: dict[int, int]) -> StepForm:
    after = None if row.after_id is None else places.get(row.after_id)
    return StepForm(row.name, row.offset_days, after, row.is_retired, row.id)
