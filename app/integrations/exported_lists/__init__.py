"""Lists as files for other programs: CSV, and XLSX for spreadsheets."""
