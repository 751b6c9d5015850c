"""The shared cases, and what this package says of itself."""

import doctest
import importlib
import os
import pkgutil
import runpy
from pathlib import Path

import cases
import pytest
import scrubjay

HERE = Path(__file__).parent


def test_shared_cases() -> None:
    file = os.environ.get("SCRUBJAY_CASES")
    if file is None:
        pytest.skip("`cargo xtask cases FILE` writes them, SCRUBJAY_CASES names them")
    count = cases.run(Path(file))
    print(f"Python: {count} cases")
    assert count > 1000


def test_examples_in_the_documentation() -> None:
    tried = 0
    for module in pkgutil.iter_modules(scrubjay.__path__, "scrubjay."):
        if module.name == "scrubjay.libscrubjay":
            continue
        result = doctest.testmod(importlib.import_module(module.name))
        assert result.failed == 0
        tried += result.attempted
    assert tried >= 8


def test_readme(capsys: pytest.CaptureFixture[str]) -> None:
    for name, said in (
        ("readme", "Done: Write to jane@example.com about 4111-1111-1111-1111\n"),
        ("names", "Yesterday <PERSON> called <PERSON>.\n"),
    ):
        runpy.run_path(str(HERE.parent / "examples" / f"{name}.py"))
        assert capsys.readouterr().out == said


def test_there_is_one_version() -> None:
    workspace = (HERE / "../../../Cargo.toml").read_text()
    assert f'\nversion = "{scrubjay.__version__}"\n' in workspace
