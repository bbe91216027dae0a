"""An installed tree packed as a wheel."""

import base64
import hashlib
import zipfile

TAG = "cp314-cp314-pyemscripten_2026_0_wasm32"


def pack(site, name, version, metadata, directory):
    """Writes the wheel for the tree `site` into `directory` and returns its path."""
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / f"{name}-{version}-{TAG}.whl"
    partial = path.with_suffix(".partial")
    info = f"{name}-{version}.dist-info"
    wheel = f"Wheel-Version: 1.0\nGenerator: wasmblas xtask\nRoot-Is-Purelib: false\nTag: {TAG}\n"
    record = []
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:

        def add(member, data):
            archive.writestr(_entry(member), data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            record.append(f"{member},sha256={digest},{len(data)}")

        for file in sorted(site.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                add(file.relative_to(site).as_posix(), file.read_bytes())
        add(f"{info}/METADATA", metadata.read_bytes())
        add(f"{info}/WHEEL", wheel.encode())
        archive.writestr(_entry(f"{info}/RECORD"), "\n".join([*record, f"{info}/RECORD,,", ""]))
    partial.rename(path)
    return path


def _entry(member):
    """An archive entry with a fixed date, so that the same tree gives the same wheel."""
    entry = zipfile.ZipInfo(member, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
