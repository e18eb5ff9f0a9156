"""Who answers whom: every signal between the window's parts, one visible block per side that asks."""
