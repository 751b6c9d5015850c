"""Threads share a scrubber, and the library works while others run."""

import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from scrubjay import Detector, Finding, Keyring, Policy, Restorer, Scrubber, StreamError, Vault

TEXT = "mail jane@example.com, SSN 078-05-1120, and some words between them. " * 40


def test_threads_share_a_scrubber() -> None:
    scrubber, wanted = Scrubber(), Scrubber().scrub(TEXT)

    def work(number: int) -> bool:
        own = f"{number} {TEXT}"
        rows = scrubber.scrub_many([own] * 3)
        return scrubber.scrub(own) == f"{number} {wanted}" == rows[2]

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(200)))


def test_a_session_in_two_threads_does_no_harm() -> None:
    session = Scrubber().session()
    chunk, taken, refused = "a b " * 4096, [], []

    def work() -> None:
        for _ in range(50):
            try:
                taken.append(len(session.push(chunk)))
            except StreamError as error:
                refused.append(error.name)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    given = sum(taken) + len(session.finish())
    assert given == len(taken) * len(chunk)
    assert set(refused) <= {"IN_USE"} and len(taken) + len(refused) == 200


def seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def test_two_threads_take_less_time_than_one_after_the_other() -> None:
    """Printed, and not asserted: how many processors are idle is not the library's to say."""
    scrubber, text = Scrubber(), (TEXT * 400).encode()

    def both() -> None:
        threads = [threading.Thread(target=scrubber.scrub, args=(text,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    scrubber.scrub(text)
    serial = min(seconds(lambda: (scrubber.scrub(text), scrubber.scrub(text))) for _ in range(3))
    parallel = min(seconds(both) for _ in range(3))
    print(f"two threads: {parallel / serial:.2f} of the serial time, on {os.cpu_count()} processors")


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") // 1024


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_stays_where_it_is() -> None:
    cycles = int(os.environ.get("SCRUBJAY_CYCLES", "125000"))
    scrubber, ring = Scrubber(), Keyring(1, bytes(range(32)))
    before = 0
    for number in range(cycles):
        if number == cycles // 10:
            gc.collect()
            before = resident()
        with scrubber.session() as session:
            session.push("mail jane@example.com")
            session.finish()
        keys, vault = ring.namespace("n"), Vault()
        Restorer(vault=vault, keys=keys).session().push("EMAIL_1AB ")
        scrubber.column("URL")
        Policy().with_min_confidence(70)
        if number % 5000 == 0:
            scrubber = Scrubber()
            found: list[Finding] = Detector().detect("mail jane@example.com")
            assert len(found) == 1
    gc.collect()
    after = resident()
    # Session, report, keys, vault, restorer, column and two policies.
    print(f"{cycles * 8} handles made and freed: resident {before} KiB after a tenth, {after} KiB at the end")
    assert after < before + 2048
