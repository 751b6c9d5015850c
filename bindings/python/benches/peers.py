"""Short texts in a batch, and one long text, next to other Python packages where they are installed."""

import importlib
import warnings
import time
from collections.abc import Callable

from scrubjay import Detector, Scrubber

SHORT = [
    f"order {number}: mail user{number}@example.com or call (212) 555-{number % 10000:04d}"
    for number in range(100_000)
]


def seconds(run: Callable[[], object], rounds: int = 1) -> float:
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    return best


def short() -> None:
    scrubber, detector = Scrubber(), Detector()
    ours = seconds(lambda: scrubber.scrub_many(SHORT), 3)
    print(f"scrub_many of {len(SHORT)} short texts: {ours:.3f} s, {ours / len(SHORT) * 1e6:.2f} µs a text")
    found = seconds(lambda: detector.detect_many(SHORT), 3)
    print(f"detect_many of the same: {found:.3f} s")
    single = seconds(lambda: [scrubber.scrub(text) for text in SHORT[:10_000]], 3) * 10
    print(f"a loop of scrub: {single:.3f} s, {single / ours:.1f} times as long")
    try:
        datafog = importlib.import_module("datafog")
    except ImportError:
        print("datafog: not installed")
        return
    warnings.simplefilter("ignore")
    # A tenth of it is enough of a wait; answers first.
    sample = SHORT[:10_000]
    print("datafog finds:", datafog.detect(sample[0]) if hasattr(datafog, "detect") else datafog.scan(sample[0]))
    run = datafog.detect if hasattr(datafog, "detect") else datafog.scan
    theirs = seconds(lambda: [run(text) for text in sample]) * 10
    print(f"datafog, a loop of {run.__name__}: {theirs:.2f} s, {theirs / ours:.0f} times scrub_many")


def long() -> None:
    text = "\n".join(SHORT)
    text = text * (64 * 2**20 // len(text) + 1)
    took = seconds(lambda: Scrubber().scrub(text))
    print(f"a str of {len(text) / 2**20:.0f} MiB: {took:.2f} s, {len(text) / 2**20 / took:.1f} MiB a second")


if __name__ == "__main__":
    short()
    long()
