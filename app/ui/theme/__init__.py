"""The look: palettes, type scale, icons and measures, asked by name."""
