from collections.abc import Iterable
from contextlib import AbstractContextManager
from ctypes import CDLL
from os import PathLike
from typing import TypedDict, type_check_only

from . import blas as blas
from . import lapack as lapack
from ._threads import Threads

__version__: str
__all__ = [
    "accelerate",
    "bench",
    "blas",
    "get_num_threads",
    "init_threads",
    "is_accelerated",
    "lapack",
    "load",
    "original",
    "restore",
    "set_num_threads",
    "show_config",
    "shutdown_threads",
]

@type_check_only
class Row(TypedDict):
    operation: str
    n: int
    numpy_seconds: float
    wasmblas_seconds: float
    speedup: float

def accelerate() -> AbstractContextManager[object]: ...
def restore() -> None: ...
def is_accelerated() -> bool: ...
def original() -> AbstractContextManager[None]: ...
def show_config() -> None: ...
def bench(
    sizes: Iterable[int] = ..., *, seconds: float = ..., plot: bool | None = ...
) -> list[Row]: ...
def init_threads(
    n: int | None = ..., *, max_memory: int = ..., spin: bool = ..., timeout: float = ...
) -> Threads: ...
def shutdown_threads() -> None: ...
def get_num_threads() -> int: ...
def set_num_threads(n: int) -> None: ...
def load(path: str | PathLike[str]) -> CDLL: ...
