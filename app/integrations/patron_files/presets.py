"""Tells which kind of file lies before us, and lets the person who chose or mapped overrule it."""

from collections.abc import Mapping
from dataclasses import replace

from app.integrations.delimited.opening import TextFile
from app.integrations.patron_files import generic, koha, slims
from app.integrations.patron_files.fields import SHARED, Column, PatronField
from app.integrations.patron_files.headings import heading_key, recognise
from app.integrations.patron_files.layout import Layout, Preset, PresetReason
from app.integrations.patron_files.tables import find_table
from app.vocabulary.file_errors import (
    NeverTakenError,
    NoNameColumnError,
    NotThisPresetError,
    UnknownFieldError,
    UnknownHeaderError,
)
from app.vocabulary.imported_patrons import LeftOutReason, PresetName


def detect(file: TextFile) -> Preset:
    """What kind of file it is. Raises NoNameColumnError where it is none of those we read."""
    return find_layout(file, PresetName.AUTO, {}).preset


def find_layout(file: TextFile, preset: PresetName, mapping: Mapping[str, str]) -> Layout:
    """How to read `file`: as `preset` says or as it is recognised, `mapping` (heading to field) above both.

    Raises NotThisPresetError, NoNameColumnError, UnknownFieldError, UnknownHeaderError, NeverTakenError.
    """
    fields = {heading: _field(heading, name) for heading, name in mapping.items()}
    layout = _recognised(file, fields) if preset is PresetName.AUTO else _chosen(file, preset, fields)
    if layout is None:
        raise NoNameColumnError(file.path, _first_row(file))
    layout = _mapped(file, layout, fields)
    if not layout.has_names:
        raise NoNameColumnError(file.path, layout.header)
    return layout


def _recognised(file: TextFile, fields: Mapping[str, PatronField]) -> Layout | None:
    return slims.read_layout(file) or koha.read_layout(file) or generic.read_layout(file, fields)


def _chosen(file: TextFile, preset: PresetName, fields: Mapping[str, PatronField]) -> Layout | None:
    if preset is PresetName.GENERIC:
        layout = generic.read_layout(file, fields)
    else:
        layout = (
            slims.read_layout(file) if preset is PresetName.SLIMS else koha.read_layout(file, chosen=True)
        )
        if layout is None:
            raise NotThisPresetError(file.path, preset)
    return layout and replace(layout, preset=Preset(preset, (PresetReason.CHOSEN,)))


def _field(heading: str, name: str) -> PatronField:
    try:
        field = PatronField(name.strip().casefold())
    except ValueError as error:
        raise UnknownFieldError(name, tuple(PatronField)) from error
    if recognise(heading) is LeftOutReason.PRIVATE:
        raise NeverTakenError(heading)
    return field


def _mapped(file: TextFile, layout: Layout, fields: Mapping[str, PatronField]) -> Layout:
    roles = {heading_key(heading): field for heading, field in fields.items()}
    unknown = next((h for h in fields if heading_key(h) not in map(heading_key, layout.header)), None)
    if unknown is not None:
        raise UnknownHeaderError(file.path, unknown, layout.header)
    return replace(layout, columns=tuple(_overruled(column, roles) for column in layout.columns))


def _overruled(column: Column, roles: Mapping[str, PatronField]) -> Column:
    mapped = roles.get(heading_key(column.heading))
    if mapped is None and column.role in set(roles.values()) - SHARED:
        return replace(column, role=LeftOutReason.DOUBLED)
    return replace(column, role=mapped or column.role)


def _first_row(file: TextFile) -> tuple[str, ...]:
    table = find_table(file, lambda cells: len([cell for cell in cells if cell.strip()]))
    return table.header if table else ()
