"""What every test stands on: no screen, nobody's home, a quiet log, and examples without a stop-watch."""

import os

from hypothesis import HealthCheck, settings

pytest_plugins = [
    "tests.fixtures.home",
    "tests.fixtures.library",
    "tests.fixtures.profiles",
    "tests.fixtures.quiet_log",
    "tests.fixtures.tasks",
    "tests.fixtures.theme",
    "tests.fixtures.workplace",
]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy computer is slow at times, and that is no fault of the law under test. CI tries more examples, and
# always the same ones, so that a red run tells of the change in it.
_patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("at a desk", _patient, max_examples=30)
settings.register_profile("in CI", _patient, max_examples=150, derandomize=True, print_blob=True)
settings.load_profile("in CI" if os.environ.get("CI") else "at a desk")
