"""Keys that belong to a part of the window, not to the window: each part makes its own."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that work in one place: the place, and each key with what it does."""

    place: str
    keys: tuple[tuple[str, str], ...]


_GROUPS: tuple[tuple[object, tuple[tuple[object, object], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Keys", "Everywhere"),
        (
            (QT_TRANSLATE_NOOP("Keys", "a scan"), QT_TRANSLATE_NOOP("Keys", "Open the patron of the card")),
            ("Tab", QT_TRANSLATE_NOOP("Keys", "Go on to the next field or button")),
            ("Esc", QT_TRANSLATE_NOOP("Keys", "Close a notice or a dialog; it asks before it discards")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "In the find box"),
        (("Enter", QT_TRANSLATE_NOOP("Keys", "Open the first patron found")),),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "In lists"),
        (
            ("↑ ↓", QT_TRANSLATE_NOOP("Keys", "Choose another row")),
            ("Home End", QT_TRANSLATE_NOOP("Keys", "Go to the first or the last row")),
            ("Enter", QT_TRANSLATE_NOOP("Keys", "Open the row")),
            (QT_TRANSLATE_NOOP("Keys", "letters"), QT_TRANSLATE_NOOP("Keys", "Find what is typed")),
            ("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Go to the words that are sought in a list")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "With a patron open"),
        (
            ("F2", QT_TRANSLATE_NOOP("Keys", "Edit the patron")),
            ("← → ↑ ↓", QT_TRANSLATE_NOOP("Keys", "Go from heading to heading of the key information")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Save a key information")),
            ("Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Find words in the timeline")),
            ("Ctrl+G", QT_TRANSLATE_NOOP("Keys", "Go to a day of the timeline")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "In dialogs"),
        (
            ("Enter", QT_TRANSLATE_NOOP("Keys", "Save")),
            ("Shift+Enter", QT_TRANSLATE_NOOP("Keys", "Begin a new line in a note")),
            ("Alt+1…9", QT_TRANSLATE_NOOP("Keys", "Choose the kind, channel or status with this number")),
            ("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Take back what was typed into a field")),
        ),
    ),
)


def other_keys() -> tuple[KeyGroup, ...]:
    """All of them, in the language of the screens."""
    return tuple(
        KeyGroup(_said(place), tuple((_said(key), _said(what)) for key, what in keys))
        for place, keys in _GROUPS
    )


def _said(text: object) -> str:
    """A key's own name stays what it is: only words are in the translations."""
    source = str(text)
    return QCoreApplication.translate("Keys", source)
