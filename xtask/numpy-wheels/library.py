"""wasmblas where NumPy's build finds it."""

import filecmp
import shutil
from pathlib import Path

PKG_CONFIG = Path(__file__).resolve().parents[2] / "cabi/pkgconfig/wasmblas-np.pc"


def install(archive, target):
    """Copies the archive and its pkg-config file where they differ.

    One place for all archives: NumPy's objects depend on none of them, and with another one it is only linked again.
    """
    files = {archive: "lib/libwasmblas_np.a", PKG_CONFIG: "lib/pkgconfig/wasmblas-np.pc"}
    for source, name in files.items():
        there = target / name
        there.parent.mkdir(parents=True, exist_ok=True)
        if not there.is_file() or not filecmp.cmp(source, there, shallow=False):
            shutil.copyfile(source, there)
