"""The patron is looking (F9): what they must not see is out of sight until the key is pressed again."""
