"""What the library can find."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

from . import _abi
from ._entities import Entity
from ._library import LIB, call, string


@dataclass(frozen=True, slots=True)
class EntityInfo:
    """What the catalog says of a built-in entity."""

    entity: Entity
    number: int
    title: str
    country: str
    """ISO 3166 alpha-2 code, or empty."""
    source: str
    """The authority or standard that defines it."""
    check: str
    """What is checked; empty where there is nothing to check."""
    on: bool
    """Whether it is looked for by default."""
    words: tuple[str, ...]
    """Words near a value that speak for it."""
    examples: tuple[str, ...]
    """Values that are safe to print."""


def catalog() -> list[EntityInfo]:
    """All built-in entities, by number."""
    infos = []
    raw, text = _abi.scrubjay_entity_info(), _abi.scrubjay_str()
    for index in range(LIB.scrubjay_catalog_len()):
        call(LIB.scrubjay_catalog_get, index, ctypes.byref(raw))
        words: list[str] = []
        examples: list[str] = []
        for function, count, texts in (
            (LIB.scrubjay_catalog_word, raw.words, words),
            (LIB.scrubjay_catalog_example, raw.examples, examples),
        ):
            for place in range(count):
                call(function, index, place, ctypes.byref(text))
                texts.append(string(text))
        infos.append(
            EntityInfo(
                Entity(string(raw.name)),
                raw.entity,
                string(raw.title),
                string(raw.country),
                string(raw.source),
                string(raw.check),
                bool(raw.on),
                tuple(words),
                tuple(examples),
            )
        )
    return infos
