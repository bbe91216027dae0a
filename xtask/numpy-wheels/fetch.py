"""Everything a build needs from the package registries, through their own clients."""

import os
import shutil
import sys
import tarfile
from pathlib import Path

from steps import capture, run, say

HERE = Path(__file__).resolve().parent
BUILD_TOOLS = ["cython==3.3.1", "ninja==1.13.2", "pkgconf==3.0.7.post0"]
HEADER_PACKAGES = ["emscripten", "libpython3.14-dev"]


def numpy_source(work, version):
    """NumPy's unpacked sdist."""
    tree = work / "src" / f"numpy-{version}"
    if tree.is_dir():
        return tree
    say(f"fetching the sdist of NumPy {version}")
    run(
        "pip download numpy",
        [sys.executable, "-m", "pip", "download", f"numpy=={version}", "--dest", work / "src"]
        + ["--no-binary", "numpy", "--no-deps", "--no-build-isolation", "--ignore-requires-python"],
        work / "logs" / "fetch-numpy.log",
        env={**os.environ, "PYTHONPATH": str(HERE / "stub_backend")},
    )
    with tarfile.open(work / "src" / f"numpy-{version}.tar.gz") as sdist:
        sdist.extractall(work / "src")
    return tree


def build_tools(work):
    """A directory for PYTHONPATH with Cython, Ninja and pkgconf; their commands are in its `bin`."""
    target = work / "build-tools"
    if target.is_dir():
        return target
    say("installing " + ", ".join(BUILD_TOOLS))
    partial = work / "build-tools.partial"
    shutil.rmtree(partial, ignore_errors=True)
    run(
        "pip install of the build tools",
        [sys.executable, "-m", "pip", "install", "--target", partial, *BUILD_TOOLS],
        work / "logs" / "fetch-build-tools.log",
    )
    partial.rename(target)
    return target


def header_packages(work):
    """Emscripten's and CPython 3.14's headers: packages of Debian sid, unpacked but not installed."""
    tree = work / "headers"
    if tree.is_dir():
        return tree
    say("fetching the packages " + " and ".join(HEADER_PACKAGES) + " for their headers")
    apt = work / "apt"
    options = _separate_apt(apt)
    run("apt-get update", ["apt-get", *options, "update"], work / "logs" / "apt-update.log")
    debs = work / "debs"
    debs.mkdir(exist_ok=True)
    run(
        "apt-get download",
        ["apt-get", *options, "download", *HEADER_PACKAGES],
        work / "logs" / "apt-download.log",
        cwd=debs,
    )
    partial = work / "headers.partial"
    shutil.rmtree(partial, ignore_errors=True)
    for deb in sorted(debs.glob("*.deb")):
        run("dpkg-deb", ["dpkg-deb", "-x", deb, partial], work / "logs" / "dpkg-deb.log")
    partial.rename(tree)
    return tree


def _separate_apt(apt):
    """apt options for lists of sid that lie apart from the system's own, from the mirror it already uses."""
    (apt / "lists" / "partial").mkdir(parents=True, exist_ok=True)
    keyring = "/usr/share/keyrings/debian-archive-keyring.gpg"
    sources = apt / "sources.list"
    sources.write_text(f"deb [signed-by={keyring}] {_debian_mirror()} sid main\n")
    settings = {
        "Dir::Etc::sourcelist": sources,
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::State::Lists": apt / "lists",
        "Dir::Cache::pkgcache": "",
        "Dir::Cache::srcpkgcache": "",
        "APT::Sandbox::User": "root",
    }
    return [word for key, value in settings.items() for word in ("-o", f"{key}={value}")]


def _debian_mirror():
    """The address of the Debian archive in this machine's apt sources."""
    targets = capture(
        "apt-get indextargets",
        ["apt-get", "indextargets", "--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"],
    )
    for line in targets.splitlines():
        label, _, uri = line.partition(" ")
        if label == "Debian":
            return uri
    raise SystemExit(
        "apt knows no Debian mirror: the headers come from Debian's packages "
        + " and ".join(HEADER_PACKAGES)
        + "; run `apt-get update` on a Debian machine, or put the finished wheels into ../shared/wheels"
    )
