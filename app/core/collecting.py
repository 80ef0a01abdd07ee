"""How often Python looks for circles of objects that nothing else holds."""

import gc
from collections.abc import Generator
from contextlib import contextmanager

YOUNG = 2_500
"""New objects between two rounds over what is young. Python's 700 are some three passages of a paper: an import of thousands, whose
objects hold no circles, spent a twelfth of its time in such rounds. A middle round goes over ten times as many while the window waits,
so that many more would not do."""


@contextmanager
def seldom_collected() -> Generator[None]:
    """Fewer rounds of the collector in this block, which makes many objects that stay, or go by themselves."""
    before = gc.get_threshold()
    gc.set_threshold(max(YOUNG, before[0]) if before[0] else 0, *before[1:])  # nought: somebody wants no rounds at all
    try:
        yield
    finally:
        gc.set_threshold(*before)
