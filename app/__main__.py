"""Starts the desk, or the command that is named."""

import gc
import sys

from app.cli.arguments import is_headless


def main(arguments: list[str]) -> int:
    """Run the program; the number is the exit code."""
    # Each side is imported only when it is the one that runs: commands need no screen library.
    if is_headless(arguments):
        from app.cli.main import main as run_command  # noqa: PLC0415  # commands load no Qt window

        return run_command(arguments)
    if arguments[:1] == ["screenshots"]:
        from app.screenshots.main import main as draw_screenshots  # noqa: PLC0415  # loads Qt

        return draw_screenshots(arguments)
    # A sixth less work until the window is there: loading leaves no garbage to look for, and once PySide6 is
    # loaded it reads the source of every module that follows, so what can do without Qt comes first.
    gc.disable()  # app/ui/background/garbage.py takes collecting over
    import app.bootstrap  # noqa: F401, PLC0415  # loaded for its effect: before Qt
    from app.program import main as run_program  # noqa: PLC0415  # loads Qt: last

    return run_program(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
