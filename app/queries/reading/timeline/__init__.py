"""What a timeline is made of: marks of entries from each kind of record, merged, under the days."""
