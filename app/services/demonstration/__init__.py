"""The demonstration library: believable, made up, the same for the same seed, built by the program itself."""
