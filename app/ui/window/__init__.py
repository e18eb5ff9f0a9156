"""The parts of the window around the tabs: top bar, status line, scans, undoing."""
