"""PDFium's functions without the look at their arguments that its binding takes at each call: it costs more than most of them do."""

import ctypes
from collections.abc import Callable
from functools import cache
from typing import Any

from pypdfium2 import raw as pdfium


@cache
def unchecked(name: str, answers: Any = None, first: Any = None) -> Callable[..., Any]:
    """The function of that name. Handles are given as they came, or as numbers to a function whose ``first`` argument is one.

    ``answers`` is what it gives where that is a handle, which as a number is made in half the time. The interpreter is held meanwhile:
    the answers come in less time than it takes to hand it over.
    """
    function = getattr(pdfium, name)
    made = ctypes.PYFUNCTYPE(answers or function.restype, *((first,) if first else ()))
    return made(ctypes.cast(function, ctypes.c_void_p).value or 0)
