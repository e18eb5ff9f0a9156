"""Who sees what is sensitive: the one place where queries ask it."""

from sqlalchemy.orm import Session

from app.models.staff_member import StaffMember
from app.vocabulary.changes import Actor
from app.vocabulary.staff import StaffRole


def sees_sensitive(session: Session, viewer: Actor | None) -> bool:
    """Whether sensitive answers and identity numbers are shown to the viewer; to nobody, they are not."""
    if viewer is None or viewer.staff_id is None:
        return False
    staff = session.get(StaffMember, viewer.staff_id)
    return staff is not None and not staff.deleted and StaffRole(staff.role).sees_sensitive
