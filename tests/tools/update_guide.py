"""Write the pages of the guide that are made from the program itself: keys, command line, and the keys of a pack.

    python -m tests.tools.update_guide

A test compares what lies in ``resources/help/guide`` with what this would write.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import click

from app.core.language import Language
from app.exchange.pack.codecs import Choice, Codec, ListOf, LocalReference, Parsed, Reference
from app.exchange.pack.records import Record, Single
from app.exchange.pack.sections import SECTIONS
from app.exchange.pack.shapes import COMPACT, MAIN, Shapes
from resources.packaging.manpage import ENVIRONMENT, STATUS, parser

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "resources" / "help" / "guide"
WORDS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("guide_words.toml").read_text(encoding="utf-8"))


def kind(name: str, language: Language) -> str:
    """A kind of value in words."""
    return str(WORDS["kind"].get(name, WORDS["kind"]["text"])[language])


def heads(language: Language) -> Mapping[str, str]:
    """The heads of tables and chapters."""
    return {key: words[language] for key, words in WORDS["columns"].items()}


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table of pipes."""
    lines = [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
    return [*lines, ""]


def cell(text: str) -> str:
    """A text that stands in a cell."""
    return " ".join(text.split()).replace("|", "\\|")


def told(text: str) -> str:
    """What the program says of itself, in which no sign is markup."""
    return re.sub(r"([*_~<])", r"\\\1", cell(text))


def commands_page(language: Language) -> str:
    """Every verb with its options, from the parser."""
    words = heads(language)
    lines = [*WORDS["intro"]["commands"][language].split("\n")]
    group = parser()
    lines += ["", f"## {words['every']}", "", *table((words["option"], words["does"]), _options(group))]
    for name, command in group.commands.items():
        context = click.Context(command, info_name=name)
        usage = " ".join([name, *command.collect_usage_pieces(context)])
        lines += ["", f"## {name}", "", f"`attache {usage}`", "", told((command.help or "").split("\n\n")[0])]
        lines += [told(part) for part in (command.help or "").split("\n\n")[1:]]
        rows = list(_options(command))
        lines += ["", *table((words["option"], words["does"]), rows)] if rows else [""]
    lines += [f"## {words['status']}", "", *table((words["number"], words["means"]), STATUS)]
    lines += [
        f"## {words['surroundings']}",
        "",
        *table((words["variable"], words["means"]), [(f"`{name}`", told(meaning)) for name, meaning in ENVIRONMENT]),
    ]
    return tidy(lines)


def _options(command: click.Command) -> Iterable[tuple[str, str]]:
    context = click.Context(command)
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if record is not None and record[1]:
            yield f"`{cell(record[0])}`", told(record[1])


def tidy(lines: Sequence[str]) -> str:
    """A page: no two gaps in a row, one line end at its end."""
    text = "\n".join(lines)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip("\n") + "\n"


def pack_page(language: Language) -> str:
    """What can be written in a pack, from the model; each key is described in pack.md."""
    words, shapes = heads(language), Shapes()
    tops = [cls for _, cls in SECTIONS.values()]
    for cls in tops:
        shapes.record(cls)
    lines = [*WORDS["intro"]["pack"][language].split("\n"), "", f"## {words['file']}", ""]
    lists = [(f"`{key}`", f"{kind('list', language)} `{cls.__name__}`") for key, (_, cls) in SECTIONS.items()]
    lines += table((words["key"], words["holds"]), lists)
    for cls in dict.fromkeys([*tops, *shapes.records()]):
        record = shapes.record(cls)
        lines += ["", f"## {cls.__name__}", ""]
        if cls in COMPACT:
            lines += [words["short"].format(key=main_key(record)), ""]
        rows = [("`key`, `id`", kind("text", language))] if record.identified else []
        rows += [(", ".join(f"`{key}`" for key in part.keys), kind_of(part, language)) for part in record.parts]
        lines += table((words["key"], words["is"]), rows)
    return tidy(lines)


def main_key(record: Record) -> str:
    """The key that a short form gives."""
    name = MAIN.get(record.cls, "")
    return next((part.keys[0] for part in record.parts if name in part.fields), name)


def kind_of(part: Any, language: Language) -> str:
    """What a key holds, in words."""
    return cell(codec_words(part.codec, language)) if isinstance(part, Single) else kind(type(part).__name__, language)


def codec_words(codec: Codec, language: Language) -> str:
    """What a codec reads, in words."""
    inner = getattr(codec, "inner", None) or getattr(codec, "codec", None)
    if isinstance(codec, ListOf):
        return f"{WORDS['kind']['list'][language]} {codec_words(inner, language)}" if inner else kind("list", language)
    if isinstance(codec, Record):
        return f"`{codec.cls.__name__}`"
    if isinstance(codec, Choice):
        return " · ".join(f"`{value.value if isinstance(value, StrEnum) else value}`" for value in codec.words)
    if isinstance(codec, Reference):
        return f"{WORDS['kind']['reference'][language]} ({codec.kind})"
    if isinstance(codec, LocalReference):
        return kind("local", language)
    if isinstance(codec, Parsed):
        return kind(codec.name, language)
    if inner is not None:
        return codec_words(inner, language)
    return kind(type(codec).__name__, language)


def keys_page(language: Language) -> str:
    """The window's commands in a language, whose keys Qt names while it is spoken; what they would do is never asked."""
    from PySide6.QtCore import QCoreApplication

    from app.ui.commands import window_commands
    from app.ui.i18n import install_language
    from app.ui.local_keys import local_keys
    from tests.ui.windows import silenced

    application = QCoreApplication.instance() or QCoreApplication(["guide"])
    translator = install_language(application, ROOT / "resources", language)
    try:
        return keys_of(language, window_commands(MagicMock()), local_keys())
    finally:
        silenced(application, translator)


def keys_of(language: Language, commands: Sequence[Any], local: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """Menus, commands and keys, then the letters that a screen reads itself."""
    from app.ui.actions import shown_key

    words = heads(language)
    lines = [*WORDS["intro"]["keys"][language].split("\n"), ""]
    for menu in dict.fromkeys(command.menu for command in commands):
        rows = [
            (", ".join(f"`{shown_key(keys).replace(' ', '+')}`" for keys in command.keys) or "–", cell(command.title))
            for command in commands
            if command.menu == menu
        ]
        lines += [f"## {WORDS['menu'][menu][language]}", "", *table((words["keys"], words["does"]), rows)]
    for place, title in WORDS["where"].items():
        rows = [(f"`{keys}`", cell(does)) for keys, does in local[place]]
        lines += [f"## {title[language]}", "", *table((words["keys"], words["does"]), rows)]
    return tidy(lines)


def pages() -> Mapping[Path, str]:
    """Every page that is made from the program, by its file."""
    made: dict[Path, str] = {}
    for language in (Language.EN, Language.KO, Language.JA):
        folder = GUIDE / language.value
        made |= {
            folder / "commands.md": commands_page(language),
            folder / "pack.md": pack_page(language),
            folder / "keys.md": keys_page(language),
        }
    return made


def main() -> None:
    """Write them."""
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
