"""Says each rule about interactions, follow-ups and relations in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import interaction_errors

INTERACTION_SENTENCES: dict[type[PemustakaError], object] = {
    interaction_errors.RelatedToItselfError: QT_TRANSLATE_NOOP(
        "Errors", "Nobody belongs to themselves. Choose the other patron."
    ),
    interaction_errors.AlreadyRelatedError: QT_TRANSLATE_NOOP(
        "Errors", "This relation to {other_name} is there already. Choose another patron or another role."
    ),
    interaction_errors.ThanksToOneselfError: QT_TRANSLATE_NOOP("Errors", "Choose a colleague to thank."),
    interaction_errors.ImpossibleNumberError: QT_TRANSLATE_NOOP(
        "Errors", "{number} cannot be right. Write a number from 0 to {most}."
    ),
    interaction_errors.HeadsDoNotAddUpError: QT_TRANSLATE_NOOP(
        "Errors", "{parts} women and men are more than the {total} who came. Correct one of the numbers."
    ),
    interaction_errors.FollowUpInThePastError: QT_TRANSLATE_NOOP(
        "Errors", "{due_on} has already passed. Choose today or a later day."
    ),
    interaction_errors.FollowUpEndedError: QT_TRANSLATE_NOOP(
        "Errors", "This follow-up has already ended. Add a new one if there is still something to do."
    ),
    interaction_errors.LateLineError: QT_TRANSLATE_NOOP(
        "Errors",
        "Line {line} cannot be kept, and so nothing was saved. Check its time and whom it is with.",
    ),
}
