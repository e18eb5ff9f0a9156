"""Every pair of colours that text or a control stands on can be told apart, as WCAG 2 counts it."""

import pytest

from app.ui.theme.palette import DARK, LIGHT, STATES, Palette, Role

TEXT_AA = 4.5
CONTROL_AA = 3.0

W, S, R, SEL = Role.WINDOW, Role.SURFACE, Role.RAISED, Role.SELECTION
Measured = tuple[Role, tuple[Role, ...], tuple[float, ...], tuple[float, ...]]

# The measured table of the look: what stands on which grounds, its contrast there in light and in dark.
TEXT_ON_GROUND: list[Measured] = [
    (Role.TEXT, (W, S, R), (14.3, 16.1, 15.1), (14.7, 13.4, 11.9)),
    (Role.MUTED, (W, S, R, SEL), (5.6, 6.4, 6.0, 5.1), (7.9, 7.2, 6.4, 5.1)),
    (Role.ACCENT, (W, S, R, SEL), (5.7, 6.5, 6.1, 5.2), (8.8, 8.1, 7.2, 5.6)),
    (Role.ON_ACCENT, (Role.ACCENT,), (6.5,), (8.1,)),
    (Role.SELECTED_TEXT, (SEL,), (12.0,), (10.6,)),
    (Role.LATE, (S, SEL), (6.7, 5.3), (8.2, 5.8)),
    (Role.DUE, (S, SEL), (6.7, 5.3), (9.7, 6.8)),
    (Role.WAITING, (S, SEL), (7.2, 5.8), (9.2, 6.5)),
    (Role.DONE, (S, SEL), (6.6, 5.3), (9.5, 6.7)),
    (Role.INFO, (S, SEL), (7.2, 5.8), (9.3, 6.5)),
    (Role.NEUTRAL, (S, SEL), (7.5, 6.0), (8.7, 6.1)),
]
CONTROL_ON_GROUND: Measured = (Role.CONTROL, (S, W, R, SEL), (4.0, 3.6, 3.8, 3.2), (4.7, 5.1, 4.1, 3.3))
OWN_TINT: list[tuple[Role, Role, float, float]] = [
    (Role.MUTED, Role.ACCENT, 5.5, 5.8),
    (Role.ACCENT, Role.ACCENT, 5.6, 6.4),
    (Role.LATE, Role.LATE, 5.7, 7.3),
    (Role.DUE, Role.DUE, 5.9, 8.0),
    (Role.WAITING, Role.WAITING, 6.2, 7.7),
    (Role.DONE, Role.DONE, 5.7, 7.8),
    (Role.INFO, Role.INFO, 6.2, 7.8),
    (Role.NEUTRAL, Role.NEUTRAL, 6.4, 6.7),
]


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` (WCAG 2.2, "relative luminance")."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def pairs(palette: Palette) -> list[tuple[str, str, str, float, float]]:
    """What stands on what, both colours, the contrast in the table, and the least that is allowed."""
    found = []
    for role, grounds, light, dark in [*TEXT_ON_GROUND, CONTROL_ON_GROUND]:
        least = CONTROL_AA if role is Role.CONTROL else TEXT_AA
        for ground, measured in zip(grounds, dark if palette.is_dark else light, strict=True):
            colours = palette.colours
            found.append((f"{role} on {ground}", colours[role], colours[ground], measured, least))
    for role, tint, light_ratio, dark_ratio in OWN_TINT:
        measured = dark_ratio if palette.is_dark else light_ratio
        name = f"{role} on the tint of {tint}"
        found.append((name, palette.colours[role], palette.tints[tint], measured, TEXT_AA))
    return found


PAIRS = [
    pytest.param(*pair[1:], id=f"{'dark' if palette.is_dark else 'light'}: {pair[0]}")
    for palette in (LIGHT, DARK)
    for pair in pairs(palette)
]


@pytest.mark.parametrize(("one", "other", "measured", "least"), PAIRS)
def test_a_pair_is_as_far_apart_as_the_table_says(
    one: str, other: str, measured: float, least: float
) -> None:
    assert contrast(one, other) >= least
    assert contrast(one, other) == pytest.approx(measured, abs=0.1)


@pytest.mark.parametrize(("palette", "least"), [(LIGHT, 5.4), (DARK, 5.6)], ids=["light", "dark"])
def test_muted_text_can_be_read_on_every_tint_of_a_state(palette: Palette, least: float) -> None:
    lowest = min(contrast(palette.colours[Role.MUTED], palette.tints[state]) for state in STATES)
    assert lowest == pytest.approx(least, abs=0.1)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_high_contrast_never_lowers_a_contrast(palette: Palette) -> None:
    strong = palette.with_high_contrast()
    for role in Role:
        for ground in (W, S, R):
            before = contrast(palette.colours[role], palette.colours[ground])
            assert contrast(strong.colours[role], strong.colours[ground]) >= before


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_high_contrast_leaves_no_text_below_triple_a(palette: Palette) -> None:
    strong = palette.with_high_contrast()
    for ground in (W, S, R, SEL):
        for role in (Role.TEXT, Role.MUTED):
            assert contrast(strong.colours[role], strong.colours[ground]) >= 7


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_role_has_a_colour_and_every_state_a_tint(palette: Palette) -> None:
    assert set(palette.colours) == set(Role)
    assert set(palette.tints) == {*STATES, Role.ACCENT}


def test_the_formula_is_the_published_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
