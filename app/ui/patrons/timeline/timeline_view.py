"""The list of a timeline: reads on before the end is reached, and opens what can be opened."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QListView, QWidget

from app.queries.rows import TimelineEntry
from app.ui.patrons.timeline.timeline_model import TimelineModel

_PAGES_AHEAD = 2


class TimelineView(QListView):
    """Enter or a double click on an entry of a request opens the request."""

    open_request_requested = Signal(int)

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = model
        self.setModel(model)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._read_ahead)
        self._timeline.taken.connect(self._read_ahead)
        self.activated.connect(self._open)

    @Slot()
    def _read_ahead(self) -> None:
        """Ask for more while there is still something to scroll through."""
        self.executeDelayedItemsLayout()  # else the scroll bar does not know yet of rows just come
        bar = self.verticalScrollBar()
        root = QModelIndex()
        if bar.value() > bar.maximum() - _PAGES_AHEAD * bar.pageStep() and self._timeline.canFetchMore(root):
            self._timeline.fetchMore(root)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        item = self._timeline.item(index.row())
        if isinstance(item, TimelineEntry) and item.request is not None:
            self.open_request_requested.emit(item.request.id)
