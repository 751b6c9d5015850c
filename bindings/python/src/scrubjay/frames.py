"""Columns of pandas, Polars and Arrow, none of which this package needs."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import Any

from ._arguments import rows


def through(column: Any, run: Callable[[Sequence[Any]], list[Any]]) -> Any:
    """Runs the texts of a column or sequence through ``run`` and gives back one of its kind."""
    library = type(column).__module__.partition(".")[0]
    if library == "pandas":
        present = column.notna()
        texts = [text if there else None for text, there in zip(column.tolist(), present, strict=True)]
        if type(column).__name__ == "Series":
            return type(column)(run(texts), index=column.index, name=column.name, dtype=column.dtype)
        return type(column)(run(texts), dtype=column.dtype)
    if library == "polars":
        return type(column)(column.name, run(column.to_list()), dtype=column.dtype)
    if library == "pyarrow":
        arrow: Any = importlib.import_module("pyarrow")
        return arrow.array(run(column.to_pylist()), type=column.type)
    return run(rows(column))
