"""Any CSV of patrons: columns are known by the usual heading words, or as they are mapped by hand."""

from collections.abc import Mapping
from dataclasses import replace

from app.integrations.delimited.opening import TextFile
from app.integrations.patron_files.fields import NAMES, SHARED, Column, PatronField
from app.integrations.patron_files.headings import heading_key, is_of_identity_card, recognise
from app.integrations.patron_files.layout import Layout, Preset, PresetReason
from app.integrations.patron_files.tables import find_table
from app.vocabulary.imported_patrons import LeftOutReason, PresetName


def read_layout(file: TextFile, mapping: Mapping[str, PatronField]) -> Layout | None:
    """How to read `file` by its headings, or None where no column is known to hold names."""
    mapped = {heading_key(heading): field for heading, field in mapping.items()}

    def count_known(cells: tuple[str, ...]) -> int:
        roles = [mapped.get(heading_key(cell)) or recognise(cell) for cell in cells]
        has_names = any(role in NAMES for role in roles)
        return sum(role is not LeftOutReason.UNKNOWN for role in roles) if has_names else 0

    table = find_table(file, count_known)
    if table is None:
        return None
    columns = [Column(position, name, recognise(name)) for position, name in enumerate(table.header)]
    return Layout(
        preset=Preset(PresetName.GENERIC, (PresetReason.NO_OTHER,)),
        reader=table.reader,
        separator=table.reader.delimiter,
        header=table.header,
        header_line=table.header_line,
        full_width=table.full_width,
        columns=_each_once(columns),
    )


def _each_once(columns: list[Column]) -> tuple[Column, ...]:
    """Leave out columns that say again what an earlier one says, and the identity card's second address."""
    seen: set[PatronField] = set()
    kept = []
    has_own_address = any(
        c.role is PatronField.ADDRESS and not is_of_identity_card(c.heading) for c in columns
    )
    for column in columns:
        role = column.role
        is_second_address = (
            has_own_address and role is PatronField.ADDRESS and is_of_identity_card(column.heading)
        )
        if is_second_address or (isinstance(role, PatronField) and role in seen - SHARED):
            role = LeftOutReason.DOUBLED
        elif isinstance(role, PatronField):
            seen.add(role)
        kept.append(replace(column, role=role))
    return tuple(kept)
