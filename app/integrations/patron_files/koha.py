"""Koha patron files: the borrowers table by its column names, with patron attributes in one cell.

Source: Koha/Patrons/Import.pm.
"""

import csv
from collections.abc import Iterator
from dataclasses import replace

from app.integrations.delimited.opening import TextFile
from app.integrations.patron_files.fields import Column, Given, PatronField, Role
from app.integrations.patron_files.headings import recognise
from app.integrations.patron_files.layout import Layout, Preset, PresetReason
from app.integrations.patron_files.tables import find_table
from app.vocabulary.imported_patrons import LeftOutReason, PresetName

_ATTRIBUTES = "patron_attributes"

# Koha's own business, second addresses, and people other than the patron.
_NOT_KEPT = """othernames initials preferred_name pronouns fax b_streetnumber b_streettype b_address
    b_address2 b_city b_state b_zipcode b_country branchcode date_renewed gonenoaddress lost debarred
    debarredcomment contactname contactfirstname contacttitle guarantorid guarantor_id relationship
    guarantor_relationship flags userid sort1 sort2 altcontactfirstname altcontactsurname
    altcontactaddress1 altcontactaddress2 altcontactaddress3 altcontactstate altcontactzipcode
    altcontactcountry altcontactphone privacy privacy_guarantor_fines privacy_guarantor_checkouts
    checkprevcheckout updated_on lastseen login_attempts overdrive_auth_token anonymized
    autorenew_checkouts primary_contact_method password_expiration_date secret auth_method protected
    sms_provider_id"""

_COLUMNS: dict[str, Role] = {
    "borrowernumber": PatronField.LIBRARY_SYSTEM,
    "cardnumber": PatronField.CARD,
    "surname": PatronField.LAST_NAME,
    "firstname": PatronField.FIRST_NAME,
    "middle_name": PatronField.MIDDLE_NAME,
    "title": PatronField.TITLE,
    "streetnumber": PatronField.ADDRESS,
    "streettype": PatronField.ADDRESS,
    "address": PatronField.ADDRESS,
    "address2": PatronField.ADDRESS,
    "city": PatronField.ADDRESS,
    "state": PatronField.ADDRESS,
    "zipcode": PatronField.ADDRESS,
    "country": PatronField.ADDRESS,
    "email": PatronField.EMAIL,
    "emailpro": PatronField.EMAIL,
    "b_email": PatronField.EMAIL,
    "phone": PatronField.PHONE,
    "phonepro": PatronField.PHONE,
    "b_phone": PatronField.PHONE,
    "mobile": PatronField.MOBILE,
    "smsalertnumber": PatronField.MOBILE,
    "dateofbirth": PatronField.BORN,
    "categorycode": PatronField.CATEGORY,
    "dateenrolled": PatronField.MEMBER_SINCE,
    "dateexpiry": PatronField.MEMBER_UNTIL,
    "sex": PatronField.SEX,
    "lang": PatronField.LANGUAGE,
    "borrowernotes": PatronField.NOTES,
    "opacnote": PatronField.NOTES,
    "contactnote": PatronField.NOTES,
    _ATTRIBUTES: PatronField.NOTES,  # taken apart before it is filled in
    "password": LeftOutReason.PRIVATE,
    "ethnicity": LeftOutReason.PRIVATE,
    "ethnotes": LeftOutReason.PRIVATE,
    **dict.fromkeys(_NOT_KEPT.split(), LeftOutReason.NOT_KEPT),
}
# Names that no other file of patrons has.
_SIGNS_OF_KOHA = """borrowernumber cardnumber streetnumber streettype address2 zipcode emailpro phonepro
    dateofbirth categorycode branchcode dateenrolled dateexpiry borrowernotes opacnote contactnote
    patron_attributes smsalertnumber gonenoaddress debarred userid sort1 sort2"""

_CURLY_QUOTES = str.maketrans("“”„‟", '""""')


def read_layout(file: TextFile, *, chosen: bool = False) -> Layout | None:
    """How to read `file` as a Koha patron file, or None where it is none.

    Koha insists on *surname* alone; to be recognised, two more columns must be of the kind only Koha has.
    """
    table = find_table(file, _count_columns if chosen else _count_signs)
    if table is None:
        return None
    return Layout(
        preset=Preset(PresetName.KOHA, (PresetReason.KOHA_HEADER,)),
        reader=table.reader,
        separator=table.reader.delimiter,
        header=table.header,
        header_line=table.header_line,
        full_width=table.full_width,
        columns=tuple(Column(position, name, _role(name)) for position, name in enumerate(table.header)),
        reinterpret=_reinterpret,
    )


def _count_columns(cells: tuple[str, ...]) -> int:
    names = {_column_name(cell) for cell in cells}
    return len(names & _COLUMNS.keys()) if "surname" in names else 0


def _count_signs(cells: tuple[str, ...]) -> int:
    is_koha = len({_column_name(cell) for cell in cells}.intersection(_SIGNS_OF_KOHA.split())) >= 2
    return _count_columns(cells) if is_koha else 0


def _column_name(heading: str) -> str:
    return heading.replace(" ", "").casefold()


def _role(heading: str) -> Role:
    return _COLUMNS.get(_column_name(heading)) or recognise(heading)


def _reinterpret(given: Given) -> Iterator[Given]:
    if _column_name(given.column.heading) == _ATTRIBUTES:
        yield from _attributes(given)
    else:
        yield given


def _attributes(given: Given) -> Iterator[Given]:
    """Each `CODE:value` of a cell such as `NIM:123,"UNIT:Teknik, Sipil"`, curly quotes repaired."""
    text = " ".join(given.text.translate(_CURLY_QUOTES).split())
    try:
        attributes = next(csv.reader([text], skipinitialspace=True, strict=True), [])
    except csv.Error:
        yield Given(replace(given.column, role=LeftOutReason.NOT_UNDERSTOOD), text)
        return
    for attribute in attributes:
        code, _, value = attribute.partition(":")
        heading = f"{_ATTRIBUTES} {code.strip()}"
        yield Given(Column(given.column.position, heading, recognise(code)), value)
