"""Text files of rows and cells: opened safely, read row by row, written so that no cell becomes a formula."""
