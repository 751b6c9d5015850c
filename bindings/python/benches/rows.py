"""``rows FILE``: nanoseconds for each text of 1 KiB in a file, as benches/rows.rs, in one ``scrub_many``."""

import sys
import time
from pathlib import Path

from scrubjay import Detector, Scrubber

data = Path(sys.argv[1]).read_bytes().decode("ascii")
texts = [data[at : at + 1024] for at in range(0, len(data), 1024)]
scrubber, took = Scrubber(), 0.0
for first in range(0, len(texts), 64):
    block, best = texts[first : first + 64], float("inf")
    for _ in range(100):
        start = time.perf_counter_ns()
        scrubber.scrub_many(block)
        best = min(best, time.perf_counter_ns() - start)
    took += best
print(f"{took / len(texts):.1f} {sum(map(len, Detector().detect_many(texts)))}")
