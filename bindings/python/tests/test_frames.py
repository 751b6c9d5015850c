"""Columns of tables: pandas, Polars, Arrow; a join of two tokenized tables is that of the plain ones."""

from typing import Any

import pytest
from scrubjay import Keyring, Scrubber

pd: Any = pytest.importorskip("pandas")
pl: Any = pytest.importorskip("polars")
pa: Any = pytest.importorskip("pyarrow")

CARDS = ["4111-1111-1111-1111", "5555-5555-5555-4444", "3782-822463-10005", "6011-1111-1111-1117"]
NOTES = ["call jane@example.com", "ünknown", None, "SSN 078-05-1120"]
CLEAN = ["call <EMAIL_ADDRESS>", "ünknown", None, "SSN <US_SSN>"]
CUSTOMERS = {"card": CARDS, "tier": ["a", "b", "c", "d"], "note": NOTES}
ORDERS = {"card": [CARDS[2], CARDS[0], CARDS[2], CARDS[3]], "total": [10, 20, 30, 40]}


def column(namespace: str = "shop") -> Any:
    keys = Keyring(1, bytes(range(32))).namespace(namespace)
    return Scrubber("[entity.CREDIT_CARD]\naction = 'fpe'", keys=keys).column("CREDIT_CARD")


def rows(frame: Any) -> list[tuple[Any, ...]]:
    if isinstance(frame, pd.DataFrame):
        return sorted(frame[["tier", "total"]].itertuples(index=False, name=None))
    return sorted(frame.select("tier", "total").rows())


@pytest.mark.parametrize("library", [pd, pl], ids=["pandas", "polars"])
def test_joins_match_across_tables(library: Any) -> None:
    customers, orders = library.DataFrame(CUSTOMERS), library.DataFrame(ORDERS)
    fpe = column()

    def tokenized(frame: Any) -> Any:
        tokens = fpe.tokenize_many(frame["card"])
        assert type(tokens) is type(frame["card"])
        return frame.assign(card=tokens) if library is pd else frame.with_columns(tokens)

    def joined(left: Any, right: Any) -> Any:
        return left.merge(right, on="card") if library is pd else left.join(right, on="card")

    hidden = joined(tokenized(customers), tokenized(orders))
    assert rows(hidden) == rows(joined(customers, orders)) != []
    assert not set(CARDS) & set(list(hidden["card"]))
    # The shape stays: groups and lengths.
    for plain, token in zip(CARDS, list(tokenized(customers)["card"]), strict=True):
        assert [len(part) for part in token.split("-")] == [len(part) for part in plain.split("-")]
    # And there is a way back, for whoever has the keys of the namespace.
    assert list(fpe.detokenize_many(tokenized(customers)["card"])) == CARDS
    assert list(column("elsewhere").tokenize_many(customers["card"])) != list(tokenized(customers)["card"])


def test_pandas_columns() -> None:
    series = pd.Series(NOTES, index=[7, 8, 9, 10], name="note")
    clean = Scrubber().scrub_many(series)
    assert list(clean.index) == [7, 8, 9, 10] and clean.name == "note" and clean.dtype == series.dtype
    assert [text if isinstance(text, str) else None for text in clean] == CLEAN
    old = Scrubber().scrub_many(pd.Series(NOTES, dtype=object))
    assert [text if isinstance(text, str) else None for text in old] == CLEAN
    assert len(Scrubber().scrub_many(pd.Series([], dtype=str))) == 0


def test_polars_and_arrow_columns() -> None:
    clean = Scrubber().scrub_many(pl.Series("note", NOTES))
    assert clean.name == "note" and clean.dtype == pl.String and clean.to_list() == CLEAN
    for kind in (pa.string(), pa.large_string()):
        array = Scrubber().scrub_many(pa.array(NOTES, kind))
        assert array.type == kind and array.to_pylist() == CLEAN
