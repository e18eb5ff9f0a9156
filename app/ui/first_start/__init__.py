"""The first start: where the library lives, how it begins, who sits there; and the ways on from trouble."""
