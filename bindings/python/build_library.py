"""Puts the C library into the wheel, and the platform into the wheel's name."""

import os
import re
import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NAMES = {"win32": "scrubjay.dll", "darwin": "libscrubjay.dylib"}


def platform(library: Path) -> str:
    """The oldest platform that the library runs on."""
    plain = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    needed = re.findall(rb"GLIBC_2\.(\d+)", library.read_bytes())
    if plain.startswith("linux_") and needed:
        return plain.replace("linux", f"manylinux_2_{max(map(int, needed))}")
    return plain


class Hook(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        name = NAMES.get(sys.platform, "libscrubjay.so")
        folder = os.environ.get("SCRUBJAY_LIBRARY_FOLDER")
        if not folder:
            raise RuntimeError("`cargo xtask wheel` builds this package: it wants the library first")
        library = (Path(folder) / name).resolve()
        build_data["force_include"][str(library)] = f"scrubjay/{name}"
        build_data["tag"] = f"py3-none-{platform(library)}"
        build_data["pure_python"] = False
