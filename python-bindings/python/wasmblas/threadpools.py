"""Makes wasmblas known to threadpoolctl: ``import wasmblas.threadpools`` registers its controller."""

import ctypes

from threadpoolctl import LibController, register

from . import __version__, _threads

__all__ = ["WasmblasController"]


class WasmblasController(LibController):
    """The package's extension module and its workers, and the library with the C ABI."""

    user_api = "blas"
    internal_api = "wasmblas"
    filename_prefixes = ("_wasmblas", "libwasmblas")

    def get_num_threads(self):
        function = self._get_symbol("wasmblas_get_num_threads")
        return function() if function else _threads.get_num_threads()

    def set_num_threads(self, num_threads):
        function = self._get_symbol("wasmblas_set_num_threads")
        if function:
            function(num_threads)
        else:
            _threads.limit_threads(num_threads)

    def get_version(self):
        function = self._get_symbol("wasmblas_version")
        if not function:
            return __version__
        function.restype = ctypes.c_char_p
        return function().decode()


register(WasmblasController)
