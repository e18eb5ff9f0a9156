"""What the lists behind key information are called, and the ways in which patrons stand to a service."""

from PySide6.QtCore import QCoreApplication

from app.vocabulary.key_information import Shape


def list_name(shape: Shape) -> str:
    """The list of prepared answers of a shape."""
    return {
        Shape.TRIGGER: QCoreApplication.translate("ListWords", "Triggers"),
        Shape.PURPOSE: QCoreApplication.translate("ListWords", "Purposes of a visit"),
        Shape.OTHER_SOURCE: QCoreApplication.translate("ListWords", "Other sources"),
        Shape.BENEFIT: QCoreApplication.translate("ListWords", "Benefits"),
    }[shape]


def list_purpose(shape: Shape) -> str:
    """What an empty list would be for."""
    return {
        Shape.TRIGGER: QCoreApplication.translate("ListWords", "Why patrons decide to come."),
        Shape.PURPOSE: QCoreApplication.translate("ListWords", "What patrons come for."),
        Shape.OTHER_SOURCE: QCoreApplication.translate("ListWords", "What they use beside the library."),
        Shape.BENEFIT: QCoreApplication.translate("ListWords", "What patrons gain by the library."),
    }[shape]


def standing_name(shape: Shape) -> str:
    """How patrons can stand to a service."""
    return {
        Shape.LADDER: QCoreApplication.translate("ListWords", "Who knows it"),
        Shape.PERCEPTION: QCoreApplication.translate("ListWords", "How it is rated"),
        Shape.WISH: QCoreApplication.translate("ListWords", "Who wishes for it"),
    }[shape]
