"""How long similar requests took, in a sentence that also says when there are too few to go by."""

from app.calendar.estimate import Estimate
from app.ui.durations import Durations
from app.ui.wording import Wording


class EstimateWords:
    """Used where a date is promised and where a request is looked at."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._durations = Durations(wording)

    def sentence(self, estimate: Estimate) -> str:
        """Half of them, most of them, how many; lengths are opening time without waiting."""
        if not estimate.solved:
            return self.tr("No similar request was solved here yet.")
        if not estimate.is_enough:
            return self.tr(
                "Only %Ln similar request(s) solved here so far: too few to go by.", "", estimate.solved
            )
        counts = f"{self._solved(estimate)}, {self._still_open(estimate)}"
        if estimate.half is None:
            said = self.tr(
                "Similar requests here: too many are still open to tell how long they take ({counts})."
            )
            return said.format(counts=counts)
        half = self._durations.length(estimate.half)
        if estimate.most is None:
            said = self.tr("Similar requests here: half within {half} of opening time ({counts}).")
            return said.format(half=half, counts=counts)
        said = self.tr(
            "Similar requests here: half within {half}, 85 % within {most} of opening time ({counts})."
        )
        return said.format(half=half, most=self._durations.length(estimate.most), counts=counts)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return self._wording.translate("EstimateWords", source, comment, n)

    def _solved(self, estimate: Estimate) -> str:
        return self.tr("%Ln solved", "requests", estimate.solved)

    def _still_open(self, estimate: Estimate) -> str:
        return self.tr("%Ln still open", "requests", estimate.still_open)
