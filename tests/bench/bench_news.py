"""How well the articles of news pages are told from what stands around them: F1 of tokens by layout."""

from statistics import mean

from tests.importers.news.later_layouts import LATER
from tests.importers.news.layouts import HELD_OUT, LOOKED_AT, UNSEEN
from tests.importers.news.measure import cases, f1, read_as


def run() -> None:
    """Print the mean of each layout and of each group."""
    for name, layouts in (
        ("made with", LOOKED_AT),
        ("held out", HELD_OUT),
        ("written afterwards", UNSEEN),
        ("written later, held out at .885", LATER),
    ):
        found = {layout.__name__: [f1(read_as(case.page), case.truth) for case in cases([layout])] for layout in layouts}
        for layout, values in found.items():
            print(f"    {layout:12} {mean(values):.3f}")
        print(f"{name:32} {mean(value for values in found.values() for value in values):.3f} (goal .95)")
