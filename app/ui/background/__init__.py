"""Work off the GUI thread: the only place in the program that has threads."""
