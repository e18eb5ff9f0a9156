"""Graphs of statuses: which may follow which. Data of the library, with the status classes behind them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.vocabulary.names import BilingualName
from app.vocabulary.requests import TRANSITIONS, StatusClass

CLASS_NAMES: Mapping[StatusClass, BilingualName] = {
    StatusClass.NEW: BilingualName("Baru", "New"),
    StatusClass.WORKING: BilingualName("Dikerjakan", "In progress"),
    StatusClass.WAITING_FOR_PATRON: BilingualName("Menunggu pemustaka", "Waiting for patron"),
    StatusClass.WAITING_FOR_OTHERS: BilingualName("Menunggu pihak lain", "Waiting for others"),
    StatusClass.READY: BilingualName("Siap", "Ready"),
    StatusClass.DELIVERED: BilingualName("Diserahkan", "Delivered"),
    StatusClass.CLOSED: BilingualName("Ditutup", "Closed"),
    StatusClass.DECLINED: BilingualName("Ditolak", "Declined"),
    StatusClass.CANCELLED: BilingualName("Dibatalkan", "Cancelled"),
}
"""What a status is called where nobody has called it otherwise."""


@dataclass(frozen=True, slots=True)
class OwnStatus:
    """A status of a flow; `followers` are codes. `id` is None where it is a status class and no record."""

    id: int | None
    code: str
    name: BilingualName
    status_class: StatusClass
    followers: tuple[str, ...]
    is_retired: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """The statuses of some kinds of request, in their order."""

    statuses: tuple[OwnStatus, ...]

    def standing(self, status_id: int | None, status_class: StatusClass) -> OwnStatus:
        """Where a request stands: its own status, or what stands for its class in this graph.

        A request that is older than the graph, or than the kind's change to it, is at the first status of
        its class; a class without any leads on to wherever the class itself may.
        """
        for one in self.statuses:
            if one.id == status_id and status_id is not None:
                return one
        first = self.first_of(status_class)
        if first is not None:
            return first
        followers = [self.first_of(one) for one in TRANSITIONS[status_class]]
        codes = tuple(one.code for one in followers if one is not None)
        return OwnStatus(None, status_class, CLASS_NAMES[status_class], status_class, codes)

    def first_of(self, status_class: StatusClass) -> OwnStatus | None:
        """The first status of a class that is still in use."""
        of_class = (one for one in self.statuses if one.status_class is status_class and not one.is_retired)
        return next(of_class, None)

    def after(self, present: OwnStatus) -> tuple[OwnStatus, ...]:
        """The statuses that may come next, in the order in which the graph names them."""
        by_code = {one.code: one for one in self.statuses if not one.is_retired}
        return tuple(by_code[code] for code in present.followers if code in by_code)

    def next_of(self, present: OwnStatus, status_class: StatusClass) -> OwnStatus | None:
        """The first that may come next and is of this class."""
        return next((one for one in self.after(present) if one.status_class is status_class), None)


CLASSES = Flow(
    tuple(
        OwnStatus(None, one, CLASS_NAMES[one], one, tuple(followers))
        for one, followers in TRANSITIONS.items()
    )
)
"""The status classes as a graph, for kinds without one of their own."""
