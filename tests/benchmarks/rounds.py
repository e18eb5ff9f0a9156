"""Takes two things in turns, so that whatever else the computer does weighs on both alike."""

import gc
from collections.abc import Callable, Iterable
from time import perf_counter_ns
from typing import TypeVar

RoundT = TypeVar("RoundT")

NS_A_MS = 1_000_000


def in_turns(
    rounds: Iterable[RoundT], ours: Callable[[RoundT], int], floor: Callable[[RoundT], int]
) -> tuple[list[float], list[float]]:
    """Milliseconds of both, from functions that answer nanoseconds; first one, then the other begins a round.

    Garbage of what was before is collected first. During the rounds the program collects as it always does.
    """
    gc.collect()
    samples: tuple[list[float], list[float]] = ([], [])
    for number, one in enumerate(rounds):
        order = ((ours, samples[0]), (floor, samples[1]))
        for measure, taken in order if number % 2 else reversed(order):
            taken.append(measure(one) / NS_A_MS)
    return samples


def timed(work: Callable[[], object]) -> int:
    """Nanoseconds that `work` takes."""
    begun_at = perf_counter_ns()
    work()
    return perf_counter_ns() - begun_at
