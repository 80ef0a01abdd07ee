"""Three real briefs, and a paper of our own in Korean and in Japanese: marked by their words, found again, and printed.

Of the real briefs only the first and last words of each passage stand here; the rest is read from the files.
"""

import io
import json
import re
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.cli.main import Program as CommandLine
from app.cli.main import run
from app.cli.session import Session
from app.core.text import comparable
from tests.e2e.test_day import PASSPHRASE, Program
from tests.printed import bare, stands
from tests.services.material import written

pytestmark = pytest.mark.reference

PAPER = "issue-brief-2025-24S.txt"
HERALD = "korea-herald-2025-05-30.txt"
ESSAY = "redefining-rok-japan-2025-09-27.txt"
KOREAN = "korean.txt"
JAPANESE = "japanese.txt"

KOREAN_TEXT = """항만 협력 실무 보고

2025년 9월 12일

양측은 ‘공동 계수 방식’을 2027년까지 도입하기로 하였다. 다만 브장송(Besançon) 자료실의 통계는 — 확인이 끝날 때까지 — 인용하지 않는다.

운임은 3.5–4.0퍼센트 범위에서
조정될 전망이며, 부산항의 창구는 주말에도 연다.
"""

JAPANESE_TEXT = """港湾協力に関する覚書

2025年9月19日

双方は「共通の計数方法」を二〇二七年までに導入する。統計は、確認が済むまで引用しない。

運賃は3.5〜4.0%の範囲で
調整される見通しで、窓口は週末も開く。
"""

PASSAGES = {
    PAPER: (
        ("have fundamentally realigned", "one of symmetry"),
        ("the employment rate", "studied in Korea"),
        ("sectors—including politics", "an equal to Japan"),
        ("a national interest–oriented", "pragmatic diplomacy"),
        ("“pragmatic diplomacy grounded", "interests.”"),
        ("the “Korea-Japan Joint", "at any time"),
        ("ROK–U.S.–Japan", "China–Japan summits"),
        ("이재명 정부의", "향해"),
        ("“Korea–Japan New Media", "(tentative title)"),
        ("young people in both", "permanent settlement"),
    ),
    HERALD: (
        ("Stability ahead —", "missing ingredient"),
        ("'Of course,", "could change as well"),
        ('central to Koreans,"', "Sasae said"),
        ("surpassed 12 million", "8.82 million"),
        ("positive factors", "number of travelers"),
        ("\"That's why", "going forward"),
        ("North Korea- and", "similar rhetoric"),
        ("strategic cooperation —", "more vital"),
        ("from 1910 to", "bilateral cooperation"),
        ("'What does concern", "North Korea's nuclear threat"),
    ),
    ESSAY: (
        ("economic “2+2” meetings", "military exchanges"),
        ("respective diplomatic frameworks", "Second, substantive"),
        ("Defense Ministers’ Meeting", "in a decade"),
        ("Joint Chiefs of Staff", "industrial security"),
        ("highest-ever favorability", "percent)"),
        ("Lee’s perceived", "past remarks"),
        ("(Korean Peninsula", "East China Sea)"),
        ("consultative committee (2+2)", "relevant ministers"),
        ("foreign pressures –", "lasting divisions"),
        ("Yoon Suk Yeol's ambitious", "1998 framework"),
    ),
    KOREAN: (("브장송(Besançon)", "인용하지 않는다"), ("3.5–4.0퍼센트", "조정될 전망")),
    JAPANESE: (("「共通の計数方法」", "導入する"), ("3.5〜4.0%", "調整される見通し")),
}
"""First and last words of each passage. Among them are such as run over a cut paragraph, a heading, a note's number or a line's end."""

MEETING = """version: 1
people:
  - {key: ours, names: [Hana Test], country: KOR, invented: true}
  - {key: theirs, names: [Ren Test], pronunciation: ren test, country: JPN, invented: true}
dossiers:
  - key: neighbours
    title: Two neighbours
    our_objectives:
      - key: steady
        text: Keep relations steady through each change of government.
meetings:
  - key: coast
    title: Talks on the coast
    occasion: ministerial
    place: Harbour house
    home: KOR
    counterpart: JPN
    agenda:
      - {title: Two neighbours, dossiers: [neighbours]}
    participants:
      - {person: ours, side: ours, role: principal}
      - {person: theirs, side: theirs, role: principal}
"""


@dataclass(frozen=True)
class Marked:
    """A passage of a paper, as it is typed by someone who looks at the paper, and the id of its mark."""

    brief: str
    words: str
    id: str


def between(text: str, first: str, last: str) -> str:
    """The words of the text from the first to the last, on one line."""
    found = re.search(re.escape(first) + ".*?" + re.escape(last), text, re.DOTALL)
    assert found, f"{first} … {last} is not in the paper"
    return " ".join(found[0].split())


def typed(words: str) -> str:
    """The words as a keyboard has them: plain dashes and straight quotation marks."""
    return words.translate(str.maketrans("–—‘’“”", "--''\"\""))


class Inside:
    """The same command line in this process, for calls that are too many for a process each."""

    def __init__(self, resources: Path, library: Path) -> None:
        self._resources = resources
        self._library = library

    def json(self, *words: str) -> Any:
        out = io.StringIO()
        with redirect_stdout(out):
            status = run(CommandLine(session=self._session, window=lambda _: 0), ["--json", *words])
        assert status == 0, words
        return json.loads(out.getvalue())

    def _session(self) -> Session:
        return Session(resources=self._resources, default_library=self._library, watch_library=lambda _: None)


@pytest.fixture
def papers(reference: Path, tmp_path: Path) -> dict[str, Path]:
    ours = {KOREAN: written(tmp_path, KOREAN, KOREAN_TEXT), JAPANESE: written(tmp_path, JAPANESE, JAPANESE_TEXT)}
    return {name: reference / "briefs" / name for name in (PAPER, HERALD, ESSAY)} | ours


@pytest.fixture
def program(resources: Path, tmp_path: Path) -> Program:
    return Program(resources.parent, tmp_path).prepared()


@pytest.fixture
def inside(program: Program, resources: Path, monkeypatch: pytest.MonkeyPatch) -> Inside:
    monkeypatch.setenv("ATTACHE_LIBRARY", str(program.library))
    monkeypatch.setenv("ATTACHE_PASSPHRASE", PASSPHRASE)
    return Inside(resources, program.library)


def marked(program: Program, inside: Inside, ids: dict[str, str], papers: dict[str, Path]) -> list[Marked]:
    """All passages marked; each second one typed on a keyboard that has no other than plain signs."""
    made: list[Marked] = []
    for name, passages in PASSAGES.items():
        text = papers[name].read_text(encoding="utf-8")
        for number, words in enumerate(between(text, *passage) for passage in passages):
            quote = typed(words) if number % 2 else words
            shell = inside if number else program
            mark = shell.json("annotate", ids[name], "--quote", quote, "--dossier", "Two neighbours", "--note", f"Remark {number}")
            assert same(mark["passage"]["exact"], words)
            made.append(Marked(ids[name], words, mark["id"]))
    return made


folded = partial(comparable, case=False, loose=True)


def same(one: str, other: str) -> bool:
    return folded(one) == folded(other)


def printed(book: Path) -> list[str]:
    """The words of each page, with nothing but letters and digits, for lines are broken and hyphenated in a book."""
    pdf = pypdfium2.PdfDocument(book)
    try:
        return [bare(page.get_textpage().get_text_range()) for page in pdf]
    finally:
        pdf.close()


def test_three_real_briefs_are_marked_found_and_printed(program: Program, inside: Inside, papers: dict[str, Path], tmp_path: Path) -> None:
    reports = program.json("import", *papers.values())
    assert [report["status"] for report in reports] == ["split" if name == HERALD else "imported" for name in papers]
    ids = {Path(report["path"]).name: report["briefs"][0]["id"] for report in reports}
    languages = {name: report["briefs"][0]["language"] for name, report in zip(papers, reports, strict=True)}
    assert languages == {PAPER: "en", HERALD: "en", ESSAY: "en", KOREAN: "ko", JAPANESE: "ja"}
    titles = [report["briefs"][0]["title"] for report in reports]
    assert [len(report["briefs"]) for report in reports] == [4 if name == HERALD else 1 for name in papers]
    assert titles[3:] == ["항만 협력 실무 보고", "港湾協力に関する覚書"]
    program.run("load", written(tmp_path, "meeting.yaml", MEETING))

    marks = marked(program, inside, ids, papers)
    listed: list[dict[str, Any]] = program.json("annotations")
    assert {mark["id"] for mark in listed if mark["state"] == "anchored"} == {mark.id for mark in marks}
    for mark in marks:
        hits = inside.json("search", mark.words, "--kind", "brief", "--limit", "10")["hits"]
        assert mark.brief in {hit["brief"] for hit in hits}, mark.words

    book = tmp_path / "book.pdf"
    built = program.json("book", "Talks on the coast", "-o", book)
    assert built["missing_glyphs"] == []
    assert built["checks"]["failed"] == []
    assert program.json("check", book)["failed"] == []
    pages = printed(book)
    assert [mark.words for mark in marks if not stands(mark.words, pages, parted=True)] == []
