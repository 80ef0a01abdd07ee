"""Builds what people without Python install. ``python build_installer.py --help`` lists the steps.

Any supported Python will do: the first step that builds makes an environment of its own, locked by hashes. The work is
done in ``resources/packaging``.
"""

import argparse
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from resources.packaging import toolchain
from resources.packaging.places import PROGRAM, Places

ROOT = Path(__file__).resolve().parent


def freeze(places: Places) -> int:
    """Make the program folder, and tell what each part of it takes."""
    from resources.packaging import freezing, pruning

    status = freezing.freeze(places)
    if status == 0:
        costs = pruning.sizes(places.frozen)
        print(f"{sum(size for _, size in costs) / 1e6:.0f} MB in {places.frozen.relative_to(places.root)}")
        print("\n".join(f"{size / 1e6:8.1f}  {part}" for part, size in costs if size >= 1e6))
    return status


def package(places: Places) -> int:
    """Make the packages of this system, the bill of materials, the notices and the checksums."""
    if not _is_frozen(places):
        return 2
    from resources.packaging import packing

    for path in packing.package(places):
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(places.root)}")
    return 0


def _is_frozen(places: Places) -> bool:
    if not places.program.exists():
        print(f"There is no {places.program.relative_to(places.root)} yet: run the step freeze first.", file=sys.stderr)
        return False
    return True


def smoke(places: Places) -> int:
    """The self-test of the frozen program, then the package in a clean Debian where one can be made."""
    if not _is_frozen(places):
        return 2
    from resources.packaging import smoking

    packages = list(places.dist.glob(f"{PROGRAM}_{places.version()}_*.deb"))
    status = smoking.in_this_system(places)
    hindrance = smoking.why_not() or ("" if packages else "There is no package yet: run the step package for the whole smoke test.")
    if hindrance:
        print(hindrance, file=sys.stderr)
        return status
    return status or smoking.in_a_clean_system(places, packages[0])


def sign(places: Places, key: Path) -> int:
    """Sign the checksums with the maker's key, for updates that come on a stick."""
    if not (places.dist / "SHA256SUMS").exists():
        print("There are no checksums yet: run the step package first.", file=sys.stderr)
        return 2
    from resources.packaging import signing

    try:
        print(signing.sign(places.dist, key).relative_to(places.root))
    except (OSError, ValueError) as trouble:
        print(f"Not signed: {trouble}.", file=sys.stderr)
        return 3
    return 0


def every_step(places: Places) -> int:
    """Clean, freeze, package and smoke; stops at the first that fails."""
    return clean(places) or main(["freeze"], places.root) or main(["package"], places.root) or smoke(places)


def clean(places: Places) -> int:
    """Remove everything that the other steps made."""
    for folder in (places.work, places.dist):
        shutil.rmtree(folder, ignore_errors=True)
    return 0


STEPS: dict[str, Callable[[Places], int]] = {"freeze": freeze, "package": package, "smoke": smoke, "clean": clean, "all": every_step}
BUILDING = ("freeze", "package", "sign")
"""Steps that run in the environment that builds."""


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run one step; the exit status is that of the step."""
    parser = argparse.ArgumentParser(description="Build what people without Python install.")
    parser.add_argument("step", choices=sorted([*STEPS, "sign"]), help="what to do")
    parser.add_argument("--key", type=Path, help="with sign: the maker's private key (Ed25519, PEM)")
    chosen = parser.parse_args(arguments)
    step, places = str(chosen.step), Places(root)
    if (step == "sign") != (chosen.key is not None):
        parser.error("sign and --key FILE go together")
    if step in BUILDING and not toolchain.inside(places):
        key = [] if chosen.key is None else ["--key", str(chosen.key.absolute())]
        return toolchain.again_inside(places, [step, *key])
    return sign(places, chosen.key) if step == "sign" else STEPS[step](places)


if __name__ == "__main__":
    sys.exit(main())
