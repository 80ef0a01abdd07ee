"""What pages of papers and ministries say of themselves, what of them is the article, and what is not of it."""

import pytest

from app.core.dates import PartialDate
from app.core.errors import ImportRefused
from app.core.model.brief import BlockKind
from tests.importers.reading import blocks, cleaned, read, words

ENGLISH = (
    "The harbour board met on Monday and agreed that the eastern quay opens in May; the pilots will be told of it by letter.",
    "Two captains asked whether the ferry would call at the northern island, and the chair answered that this was left open.",
    "The costs of the new cranes are to be shared by both towns, as the treaty of the two ports has had it since last year.",
    "A second meeting is planned for the autumn, and the minutes of the first one will be laid before it by the town clerk.",
)
KOREAN = (
    "두 도시는 부두의 비용을 함께 부담하고, 각각 공사를 책임질 사람을 정하기로 하였다. 양측은 다음 달에 다시 만나 남은 문제를 논의한다.",
    "돌은 북쪽 채석장에서 오며, 그곳은 한 해 동안 닫혀 있었다. 첫 배가 언제 들어올지는 아직 아무도 모른다고 항만청은 밝혔다.",
    "주민들은 공사가 봄에 끝나기를 바라고 있다. 시장은 “서두르지 않겠다”고 말했고, 어민들은 그 말을 반기지 않았다.",
)
JAPANESE = (
    "両市は埠頭の費用を共に負担し、それぞれ工事の責任者を決めることで一致した。双方は来月また会い、残る問題を話し合う予定だ。",
    "石は北の採石場から運ばれるが、採石場は一年間閉じられていた。最初の船がいつ入るのかはまだ誰も知らないと港湾局は説明する。",
    "住民は工事が春に終わることを望んでいる。市長は「急がない」と述べたが、漁業者はその言葉を歓迎しなかった。",
)
LAST = "Nobody on the board spoke against the plan, although the owner of the old quay had asked for another year to think about it."
MENU = "<nav><ul><li><a href=a>Home</a></li><li><a href=b>World</a></li><li><a href=c>Sport</a></li><li><a href=d>Sea</a></li></ul></nav>"


def paragraphs(said: tuple[str, ...]) -> str:
    return "".join(f"<p>{one}</p>" for one in said)


def page(head: str, body: str) -> str:
    return f'<html><head><meta charset="utf-8">{head}</head><body>{MENU}{body}</body></html>'


def article(title: str = "The quay opens in May", head: str = "", line: str = "", more: str = "") -> str:
    said = f"<title>{title} | Harbour Post</title>{head}"
    return page(said, f"<main><article><h1>{title}</h1>{line}{paragraphs(ENGLISH)}{more}</article></main>")


@pytest.mark.parametrize(
    ("name", "content", "date"),
    [
        ("citation_publication_date", "2025/07", "2025-07"),
        ("citation_date", "2025", "2025"),
        ("article:published_time", "2025-07-15T23:30:00+09:00", "2025-07-15"),
        ("dc.date", "July 2025", "2025-07"),
    ],
)
def test_a_head_says_no_more_of_a_date_than_it_does(name: str, content: str, date: str) -> None:
    assert str(read(article(head=f'<meta name="{name}" content="{content}">'), ".html").metadata.date) == date


def test_no_date_is_made_up_of_a_year_in_the_foot() -> None:
    assert read(article(more="<p>© 2022 Harbour Post</p>"), ".html").metadata.date is None


def test_the_date_that_is_seen_is_surer_unless_the_head_says_it_more_exactly() -> None:
    head = '<meta property="article:published_time" content="2025-07-15T09:00:00Z">'
    assert read(article(head=head, line="<p>14 July 2025</p>"), ".html").metadata.date == PartialDate(2025, 7, 14)
    assert read(article(head=head, line="<p>July 2025</p>"), ".html").metadata.date == PartialDate(2025, 7, 15)


def test_a_press_release_has_the_heading_nearest_its_words_and_its_date() -> None:
    body = (
        '<div id="main"><h1>報道発表</h1><h2>両市長の会談</h2><p class="right">令和6年3月5日</p>'
        f"<div>{paragraphs(JAPANESE)}</div></div><div>港湾局　電話番号は案内をご覧ください</div>"
    )
    found = read(page("<title>両市長の会談｜港湾局</title>", body), ".html")
    assert (found.metadata.title, found.metadata.publisher) == ("両市長の会談", "港湾局")
    assert found.metadata.date == PartialDate(2024, 3, 5)
    assert blocks(found)[:2] == [("heading", "両市長の会談"), ("paragraph", "令和6年3月5日")]


def test_a_page_of_a_ministry_loses_what_it_asks_its_readers_and_names_its_files() -> None:
    body = (
        "<div><h3>보도자료</h3><div><h2>두 도시 항만 책임자 회담 개최</h2><ul><li><b>작성일</b> <span>2024-03-05</span></li></ul>"
        f"<div>{paragraphs(KOREAN)}</div><div><a href=a>240305_보도자료.hwpx</a></div></div><div><p>만족도 조사</p></div></div>"
    )
    found = read(page("<title>두 도시 항만 책임자 회담 개최 상세보기|보도자료항만청</title>", body), ".html")
    assert (found.metadata.title, str(found.metadata.date)) == ("두 도시 항만 책임자 회담 개최", "2024-03-05")
    assert "만족도" not in cleaned(found).text
    assert any("240305_보도자료.hwpx" in note for note in found.notes)


@pytest.mark.parametrize("behind", [" : 정치일반 : 정치 : 뉴스 : 항구신문", " | 항구신문", "｜항구신문", " - 항구신문"])
def test_the_site_behind_a_title_is_its_publisher(behind: str) -> None:
    title = "두 도시, 봄부터 여객선 다시 띄운다"
    found = read(
        page(f"<title>{title}{behind}</title>", f"<div><div class=title>{title}</div>{paragraphs(KOREAN)}</div>"), ".html"
    ).metadata
    assert (found.title, found.publisher) == (title, "항구신문")


def test_a_portal_is_neither_author_nor_publisher() -> None:
    title = "[단독] 두 도시, 여객선 다시 띄운다"
    head = f'<title>{title} : 항구 뉴스</title><meta property="og:title" content="{title}"><meta property="og:article:author" '
    head += 'content="등대일보 | 항구">'
    line = "<div>입력<span>2024.03.05. 오전 4:30</span> 기사원문 <em>김하늘 기자</em></div>"
    found = read(page(head, f"<div><h2>{title}</h2>{line}<div>{paragraphs(KOREAN)}</div></div>"), ".html")
    assert [author.name for author in found.metadata.authors] == ["김하늘"]
    assert (found.metadata.publisher, found.metadata.date) == ("등대일보", PartialDate(2024, 3, 5))
    assert words(found)[1] == "입력2024.03.05. 오전 4:30 기사원문 김하늘 기자"


def test_all_authors_of_a_pages_data_are_named() -> None:
    people = '[{"@type": "Person", "name": "Ana Ruiz"}, {"name": "Tom Berg"}]'
    data = f'{{"@type": "NewsArticle", "author": {people}, "datePublished": "2024-03-05T08:00:00Z"}}'
    found = read(article(head=f'<script type="application/ld+json">{data}</script>'), ".html").metadata
    assert [author.name for author in found.authors] == ["Ana Ruiz", "Tom Berg"]
    assert found.date == PartialDate(2024, 3, 5)
    two = read(article(head='<meta property="article:author" content="김하늘·박새벽 기자">'), ".html").metadata
    assert [author.name for author in two.authors] == ["김하늘", "박새벽"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Advertisement · Scroll to continue", "advert"),
        ("The Tide newsletter is your daily guide to the harbours of the north. Sign up here.", "advert"),
        ("※항구신문이 고른 이야기! 뉴스레터 구독하기 ☞ https://example.org/quay", "advert"),
        ("Suggested Topics: Ferries", "site_line"),
        ("この記事は有料記事です。残り823文字", "site_line"),
        ("有料会員になると続きをお読みいただけます。", "site_line"),
    ],
)
def test_a_line_of_the_site_between_the_paragraphs_is_taken_out_and_listed(line: str, kind: str) -> None:
    found = read(article(more=f"<p>{line}</p><p>{LAST}</p>"), ".html")
    assert line in found.raw
    assert [mend.kind for mend in found.repairs] == [kind]
    text = cleaned(found).text
    assert line not in text
    assert LAST in text


@pytest.mark.parametrize(
    "line", ["The newsletter of the board asks its readers to subscribe.", "정부는 뉴스레터 구독자를 늘리기로 하였다."]
)
def test_a_sentence_on_newsletters_is_none(line: str) -> None:
    assert read(f"Two towns\n\n{ENGLISH[0]}\n\n{line}\n\n{ENGLISH[1]}").repairs == ()


def test_a_paywall_is_said() -> None:
    wall = "<p>この記事は有料記事です。残り823文字</p>"
    body = f"<main><article><h1>両市、フェリー再開で合意</h1>{paragraphs(JAPANESE)}{wall}</article></main>"
    found = read(page("<title>両市、フェリー再開で合意：港新聞</title>", body), ".html")
    assert any("subscription" in note for note in found.notes)
    assert found.metadata.publisher == "港新聞"
    assert not any("subscription" in note for note in read(article(more="<p>Subscribe to the Post</p>"), ".html").notes)


def test_what_readers_wrote_below_a_heading_of_their_number_goes() -> None:
    said = "I would add that the price of stone has doubled since the spring, and that nobody wants to say so."
    found = read(article(more=f"<h3>3 Comments</h3><div class=cmt><p>{said}</p></div>"), ".html")
    assert said not in found.raw
    assert words(found)[-1] == ENGLISH[-1]


def test_a_page_without_pages_joins_no_lines_that_merely_end_without_a_mark() -> None:
    rights = "(c) 항구신문, 무단 전재와 재배포, 학습과 활용을 모두 금지합니다 2024/03/05 09:30 송고 그리고 다시 한 번 금지합니다 송고"
    lines = f"<p>{rights}</p><p>독자 편지는 항구신문 편집국</p>"
    found = read(f"<html><body><h1>두 도시</h1>{paragraphs(KOREAN)}{lines}</body></html>", ".html")
    assert not [mend for mend in found.repairs if mend.kind == "page_break"]


def test_struck_out_and_put_in_words_of_a_page_are_changes() -> None:
    line = "Both <del>agree</del><ins>intend</ins> to raise <s>at once</s> the fare <strike>x</strike>."
    body = f"<h1>Draft</h1><p>{line}</p><del><p>Gone.</p></del>"
    found = read(f"<html><body>{body}</body></html>", ".html")
    assert cleaned(found).text.strip() == "Draft\n\nBoth intend to raise the fare ."
    assert [mend.kind for mend in found.repairs].count("tracked_deletion") == 4
    assert [mend.on for mend in found.repairs if mend.kind == "tracked_insertion"] == [False]
    assert any("Tracked changes" in note for note in found.notes)


def test_struck_out_words_of_a_mail_in_html_are_changes_too() -> None:
    mail = (
        "From: a@b.test\nSubject: Draft\nContent-Type: text/html; charset=utf-8\n\n<p>Both <del>agree</del><ins>intend</ins> to go.</p>\n"
    )
    found = read(mail, ".eml")
    assert cleaned(found).text.endswith("Both intend to go.")
    assert any("Tracked changes" in note for note in found.notes)


def test_a_table_inside_a_cell_leaves_the_outer_one_a_table() -> None:
    table = "<table><tr><td>09:00<td>Meeting<tr><td colspan=2>Lunch <table><tr><td>soup</td><td>fish</td></tr></table></table>"
    found = read(f"<html><body><h1>Programme</h1><p>{ENGLISH[0]}</p>{table}</body></html>", ".html")
    assert words(found, BlockKind.TABLE_ROW) == ["09:00\tMeeting", "Lunch", "soup\tfish"]


def test_the_entries_of_a_running_report_keep_their_times() -> None:
    entries = "".join(
        f"<article class=block><time>1{number}.00 BST</time><h2>Part {number}</h2><p>{one}</p></article>"
        for number, one in enumerate(ENGLISH)
    )
    found = read(page("<title>The quay live | Harbour Post</title>", f"<main><h1>The quay live</h1>{entries}</main>"), ".html")
    assert [line for line in words(found) if line.endswith("BST")] == [f"1{number}.00 BST" for number in range(4)]


def test_the_byline_and_the_date_over_an_article_stay() -> None:
    found = read(article(line="<div>By <a rel=author>Ana Ruiz</a> and <a>Tom Berg</a></div><time>5 March 2024</time>"), ".html")
    assert words(found)[:3] == ["The quay opens in May", "By Ana Ruiz and Tom Berg", "5 March 2024"]
    assert [author.name for author in found.metadata.authors] == ["Ana Ruiz", "Tom Berg"]


def shell(data: str) -> str:
    script = f'<script type="application/ld+json">{data}</script>' if data else ""
    asks = "<noscript>You need to enable JavaScript to run this app.</noscript>"
    return f"<html><head><title>Quay</title>{script}</head><body><div id=root></div>{asks}</body></html>"


def test_a_page_of_scripts_gives_the_article_of_its_data() -> None:
    said = "\\n\\n".join(ENGLISH)
    found = read(shell(f'{{"@graph": [{{"@type": "NewsArticle", "headline": "The quay opens", "articleBody": "{said}"}}]}}'), ".html")
    assert words(found) == ["The quay opens", *ENGLISH]
    assert found.metadata.title == "The quay opens"


@pytest.mark.parametrize("data", ["", "{", '{"@type": "WebSite"}', "[" * 100_000, '{"@type": "Article", "articleBody": 7}'])
def test_a_page_of_scripts_alone_is_refused(data: str) -> None:
    with pytest.raises(ImportRefused, match="script"):
        read(shell(data), ".html")


@pytest.mark.parametrize(
    ("style", "hidden"),
    [
        ("color:#fff;background:#FFFFFF", True),
        ("background-color: white; color: white", True),
        ("color:#fff;background:#00f", False),
        ("color:RGB(255, 255,255);background:#ffffff", True),
        ("color:#ff0000;background:red", True),
        ("color:rgb(0,0,255);background-color:#00f !important", True),
        ("color:red;background:rgb(0,0,255)", False),
        ("background:#fff", False),
        ("color:inherit;background:none", False),
        ("color:#fff", False),
        ("color:inherit;background:inherit", False),
        ("color:initial;background-color:initial", False),
        ("color:unset;background:unset", False),
        ("color:revert;background:revert", False),
        ("color:currentcolor;background:currentcolor", False),
        ("color:nonsense;background:nonsense", False),
        ("color:transparent;background:transparent", True),
    ],
)
def test_words_in_the_colour_of_their_ground_are_hidden(style: str, hidden: bool) -> None:
    found = read(f'<html><body><h1>Quay</h1><p>{ENGLISH[0]}</p><p style="{style}">Seen by nobody.</p></body></html>', ".html")
    assert ("Seen by nobody." not in cleaned(found).text) is hidden


MAYORS = (
    "The two mayors met at the harbour and agreed to open the ferry line again after the winter, when the ice has "
    "left the outer mole and the pilots are back at their posts. Both towns pay half of the costs, said the board; "
    "the quay is widened by four metres so that larger ships may lie there over night. The board hears both towns "
    "again in the autumn, when the first season of the line is over and counted."
)
LESSONS = (
    "Lessons on the islands begin an hour later in winter, because the morning boat cannot leave before the light "
    "is good enough for the pilot to see the marks. Parents had asked for this since a boat with eleven children "
    "ran onto the rocks near the old mill and was towed in by the fishing fleet of the town. The school board will "
    "look at the new hours again in spring, it said."
)


def signed(first: str, second: str, *, name: str = "story", more: str = "") -> str:
    stories = "".join(f'<article class="{name}"><p>{by}</p><p>{words}</p></article>' for by, words in ((first, MAYORS), (second, LESSONS)))
    menu = '<nav><a href="/">Home</a> <a href="/towns">Towns</a></nav>'
    return f"<html><head><title>Harbour News</title></head><body>{menu}<main>{more}{stories}</main><footer>Imprint</footer></body></html>"


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("By Ana Beck | 4 June 2025", "By Ben Holt | 5 June 2025", ["Ana Beck", "Ben Holt"]),
        ("김하늘 기자", "이바다 기자", ["김하늘", "이바다"]),
    ],
)
def test_articles_without_headlines_are_told_by_their_elements(first: str, second: str, names: list[str]) -> None:
    text = read(signed(first, second), ".html")
    assert [[author.name for author in article.metadata.authors] for article in text.articles] == [names[:1], names[1:]]
    assert [cleaned(article).text.startswith(by) for article, by in zip(text.articles, (first, second), strict=True)] == [True, True]
    assert [article.metadata.title[:24] for article in text.articles] == [MAYORS[:24], LESSONS[:24]]


def test_what_readers_wrote_in_elements_of_articles_is_no_brief_of_its_own() -> None:
    assert read(signed("By Ana Beck", "By Ben Holt", name="comment"), ".html").articles == ()
    one = f"<article><h1>The quay</h1><p>By Cem Oz</p><p>{MAYORS}</p></article>"
    assert read(signed("By Ana Beck", "By Ben Holt", more=one), ".html").articles == ()


def test_a_page_is_in_the_encoding_that_its_xml_declaration_names() -> None:
    said = "両市の市長は先週、港で会談し、航路を再開することで一致した。"
    page = f"<?xml version='1.0' encoding='EUC-JP'?><html><head><title>港</title></head><body><p>{said}</p></body></html>"
    assert words(read(page.encode("euc_jp"), ".xhtml")) == [said]


def test_a_block_that_is_called_an_advert_is_none_of_the_article() -> None:
    story = "".join(f"<p>{MAYORS} Point {number}.</p>" for number in range(4))
    menu = '<nav><a href="/">Home</a> <a href="/towns">Towns</a></nav>'
    advert = '<div class="ad">Voyages for less: ask at the office by the old mill for the price of a cabin this very summer.</div>'
    article = f"<main class='ads-free'><h1>The line</h1>{story}{advert}<p>{LESSONS}</p></main>"
    page = f"<html><head><title>The line</title></head><body>{menu}{article}</body></html>"
    said = cleaned(read(page, ".html")).text
    assert "Voyages" not in said
    assert LESSONS in said
