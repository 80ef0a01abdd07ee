"""``./run bench [NAME ...]``: runs the benchmarks named, or all of them."""

import importlib
import sys

BENCHES = ("book", "corpus", "import", "news", "search", "vault", "window")


def main(names: list[str]) -> int:
    """Run the benchmarks and print their tables; 2 for a name that is none."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"No benchmark is called {unknown[0]}; there are: {', '.join(BENCHES)}.", file=sys.stderr)
        return 2
    for name in names or BENCHES:
        print(f"\n== {name} ==", flush=True)
        importlib.import_module(f"tests.bench.bench_{name}").run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
