"""What memory the window keeps to itself."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAPS = """
import ctypes, sys, threading
from app.ui.memory import share_one_heap
libc = ctypes.CDLL(None)
libc.fopen.restype = libc.malloc.restype = ctypes.c_void_p
if sys.argv[2] == "one":
    share_one_heap()
begun = threading.Barrier(4)
def take():
    begun.wait()
    for _ in range(100):
        libc.malloc(2000)
    begun.wait()
threads = [threading.Thread(target=take) for _ in range(4)]
for each in threads: each.start()
for each in threads: each.join()
told = ctypes.c_void_p(libc.fopen(sys.argv[1].encode(), b"w"))
libc.malloc_info(0, told)
libc.fclose(told)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the heaps of the GNU library")
@pytest.mark.parametrize(("how", "one"), [("one", True), ("many", False)])
def test_all_threads_of_the_window_take_memory_from_one_heap(tmp_path: Path, how: str, one: bool) -> None:
    told = tmp_path / "heaps.xml"
    subprocess.run([sys.executable, "-c", HEAPS, str(told), how], check=True)
    assert (told.read_text().count("<heap nr=") == 1) is one
