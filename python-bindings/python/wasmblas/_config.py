"""What ``wasmblas.show_config`` prints."""

import collections

import numpy as np

from . import __version__, _accelerate, _threads
from ._extension import extension


def text():
    threads = _threads.get_num_threads()
    lines = [
        f"wasmblas {__version__}, {extension.kernels()} kernels, {threads} thread{'s'[: threads > 1]}",
        f"NumPy {np.__version__}, {'accelerated' if _accelerate.is_accelerated() else 'as it is'}",
    ]
    by_module = collections.defaultdict(list)
    for module, name in _accelerate.replaced_loops():
        by_module[module].append(name)
    lines.extend(f"  {module}: {', '.join(names)}" for module, names in by_module.items())
    return "\n".join(lines)
