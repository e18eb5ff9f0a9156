"""Item models and views for records: paged for long lists, plain for short ones."""
