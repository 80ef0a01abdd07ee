"""PDFium's functions without the look at their arguments that its binding takes at each call: it costs more than most of them do."""

import ctypes
from collections.abc import Callable
from functools import cache
from typing import Any

from pypdfium2 import raw as pdfium


@cache
def unchecked(name: str, answers: Any = None) -> Callable[..., Any]:
    """The function of that name. Handles are given as they came, or as ``c_void_p`` where they are numbers.

    ``answers`` is what it gives where that is a handle, which as a number is made in half the time.
    """
    function = getattr(pdfium, name)
    return ctypes.CFUNCTYPE(answers or function.restype)(ctypes.cast(function, ctypes.c_void_p).value or 0)
