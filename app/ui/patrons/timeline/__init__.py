"""What passed between one patron and the library, newest first, read as it is scrolled to."""
