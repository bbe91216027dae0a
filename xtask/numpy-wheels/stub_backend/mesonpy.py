"""A build backend that only knows a package's name, so that `pip download` takes an sdist as it is.

pip insists on metadata even for a download, and NumPy's real backend would configure the whole build for it.
"""

import re
from pathlib import Path


def get_requires_for_build_wheel(config_settings=None):
    return []


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    metadata = Path("PKG-INFO").read_text(encoding="utf-8")
    name = re.search(r"(?m)^Name: (\S+)", metadata).group(1)
    version = re.search(r"(?m)^Version: (\S+)", metadata).group(1)
    info = Path(metadata_directory, f"{name}-{version}.dist-info")
    info.mkdir()
    (info / "METADATA").write_text(metadata, encoding="utf-8")
    (info / "WHEEL").write_text(
        "Wheel-Version: 1.0\nGenerator: stub\nRoot-Is-Purelib: false\nTag: py3-none-any\n"
    )
    return info.name


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    raise SystemExit("this backend only names a package; it builds nothing")
