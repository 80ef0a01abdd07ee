"""Ten layouts of news pages. Each takes a story and gives the page and what of it is the article."""

# ruff: noqa: E501 (a page reads better with its elements on one line)

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.importers.news.words import Story

Layout = Callable[[Story], tuple[str, str]]


def page(story: Story, body: str, head: str = "") -> str:
    """A page with this body."""
    site = f"{story.title} | Harbour Post"
    start = f'<!DOCTYPE html><html lang="{story.language}"><head><meta charset="utf-8"><title>{site}</title>{head}</head>'
    return f"{start}<body>{body}</body></html>"


def _truth(story: Story, *more: str) -> str:
    return "\n".join((story.title, *story.paragraphs, *more))


def _list(lines: Sequence[str], kind: str = "", tag: str = "ul") -> str:
    items = "".join(f'<li><a href="/n/{number}">{line}</a></li>' for number, line in enumerate(lines))
    return f'<{tag} class="{kind}">{items}</{tag}>'


def _script(times: int = 150) -> str:
    """What pages carry inline between their words: settings and code, many times as long as an article."""
    return f"<script>{'window.settings = window.settings || {}; settings.push([1, 2]); ' * times}</script><style>{'.a b {color: red} ' * times}</style>"


def _comments(story: Story, count: int = 5) -> str:
    said = story.many("opinion")
    rows = "".join(
        f'<div class="cmt-item"><b>user{number}</b><span>2h</span><p>{said[number % len(said)]}</p><a href="#">+{number}</a></div>'
        for number in range(count)
    )
    return f'<section id="comments" class="comments"><h3>{story.said("comments")} ({count})</h3>{rows}</section>'


def semantic(story: Story) -> tuple[str, str]:
    """An article element with header, aside and footer, and readers' comments below."""
    paragraphs = "".join(f"<p>{words}</p>" for words in story.paragraphs)
    body = (
        f"<header><nav>{_list(story.many('menu'))}</nav></header><main><article><header><h1>{story.title}</h1>"
        f'<p class="byline">{story.said("by")}</p><time>{story.said("day")}</time></header>{_script()}{paragraphs}</article>'
        f"<aside><h2>{story.said('most')}</h2>{_list(story.others)}</aside>{_comments(story)}</main>"
        f"<footer><p>{story.said('rights')}</p>{_list(story.many('menu'))}</footer>"
    )
    return page(story, body), _truth(story)


def soup(story: Story) -> tuple[str, str]:
    """Divisions without meaning, adverts and links to other stories between the paragraphs."""
    parts: list[str] = []
    for number, words in enumerate(story.paragraphs):
        parts.append(f'<div class="x7f"><p>{words}</p></div>')
        if number == 1:
            parts.append(f'<div class="ad-slot"><span>{story.said("advert")}</span><a href="/ad"><img src="a.gif"></a></div>')
        if number == 3:
            parts.append(f'<p class="k2"><b>{story.said("also")}:</b> <a href="/n/9">{story.others[0]}</a></p>')
    share = "".join(f'<a href="#s">{word}</a> ' for word in story.many("share"))
    body = (
        f'<div class="q1"><div class="q2">{_list(story.many("menu"))}</div><div class="q3"><div class="q4"><h1>{story.title}</h1>'
        f'<div class="q5">{story.said("by")} · {story.said("day")}</div><div class="q6">{share}</div>{"".join(parts)}'
        f'<div class="q6">{share}</div></div><div class="q8"><h4>{story.said("cards")}</h4>'
        + "".join(f'<div class="card"><a href="/n/{n}"><h5>{t}</h5><p>{story.teasers[n]}</p></a></div>' for n, t in enumerate(story.others))
        + f'</div></div><div class="q9">{story.said("newsletter")}</div><div>{story.said("rights")}</div></div>'
    )
    return page(story, body), _truth(story)


def portal(story: Story) -> tuple[str, str]:
    """As portals show the papers: text with line breaks in place of paragraphs, the reporter's line, rankings, many comments."""
    text = "<br><br>".join(story.paragraphs)
    body = (
        f'<div id="header">{_list(story.many("menu"), "gnb")}</div><div class="newsct"><div class="media_end_head">'
        f'<h2 id="title_area"><span>{story.title}</span></h2><span class="date">{story.said("day")}</span></div>'
        f'<div id="newsct_article"><article id="dic_area"><span class="end_photo"><img src="p.jpg"><em class="img_desc">{story.teasers[0]}</em>'
        f"</span>{text}<br><br>{story.said('by')}<br><br>{story.said('rights')}</article></div>"
        f'<div class="copyright">{story.said("rights")}</div><div class="related"><strong>{story.said("related")}</strong>{_list(story.others)}'
        f'</div>{_comments(story, 12)}</div><div class="ranking"><h4>{story.said("most")}</h4>{_list(story.teasers, "rank", "ol")}</div>'
    )
    return page(story, body), _truth(story)


def teaser(story: Story) -> tuple[str, str]:
    """A paper behind a wall: three paragraphs, then an offer; ruby in the headline's script, related stories, a ranking."""
    shown = story.paragraphs[:3]
    paragraphs = "".join(f"<p>\u3000{words}</p>" for words in shown)
    offer = f'<div class="paywall"><p>{story.said("paywall")}</p><button>{story.said("accept")}</button></div>'
    body = (
        f'<div class="l-header">{_list(story.many("menu"), "nav")}</div><div class="l-main"><div class="Title"><h1>{story.title}</h1></div>'
        f'<div class="Info"><span>{story.said("by")}</span><span>{story.said("day")}</span></div>'
        f'{_script(40)}<div class="articleBody">{paragraphs}</div>{offer}<div class="RelatedBox"><h2>{story.said("related")}</h2>{_list(story.others)}</div>'
        f'</div><div class="l-side"><h2>{story.said("most")}</h2>{_list(story.teasers[:5], "", "ol")}</div>'
        f'<div class="l-foot">{story.said("rights")}</div>'
    )
    return page(story, body), "\n".join((story.title, *shown))


def cookies(story: Story) -> tuple[str, str]:
    """A wall of consent stands before the page, longer than some articles."""
    wall = "".join(f"<p>{story.said('cookie')}</p>" for _ in range(4))
    paragraphs = "".join(f'<p class="paragraph">{words}</p>' for words in story.paragraphs)
    body = (
        f'<div id="consent-banner" role="dialog" class="cmp-container"><h2>Privacy</h2>{wall}<button>{story.said("accept")}</button>'
        f'<button>{story.said("reject")}</button></div><div class="site-header">{_list(story.many("menu"))}</div>'
        f'<div class="story"><h1 class="story-title">{story.title}</h1><div class="meta">{story.said("by")}</div>'
        f'<div class="story-body">{paragraphs}</div></div><div class="related-stories"><h3>{story.said("related")}</h3>'
        f"{_list(story.others)}</div><footer>{story.said('rights')}</footer>"
    )
    return page(story, body), _truth(story)


def tables(story: Story) -> tuple[str, str]:
    """A page of the old days: nested tables, font elements, the menu in a column of its own."""
    text = "".join(f"<font face=arial size=2>{words}</font><br><br>" for words in story.paragraphs)
    menu = "<br>".join(f'<a href="{n}.html">{word}</a>' for n, word in enumerate(story.many("menu")))
    body = (
        f"<table width=760><tr><td colspan=3><b>Harbour Post</b> | {story.said('day')}</td></tr><tr><td width=120 valign=top>{menu}</td>"
        f"<td valign=top>{_script(20)}<table><tr><td><font size=5><b>{story.title}</b></font></td></tr><tr><td>{story.said('by')}</td></tr>"
        f"<tr><td>{text}</td></tr></table></td><td width=160 valign=top><b>{story.said('most')}</b><br>"
        + "<br>".join(f'<a href="n{n}.html">{other}</a>' for n, other in enumerate(story.others))
        + f"</td></tr><tr><td colspan=3><font size=1>{story.said('rights')}</font></td></tr></table>"
    )
    return page(story, body), _truth(story)


def several(story: Story) -> tuple[str, str]:
    """The article asked for, and below it the beginnings of three others, each an article element."""
    paragraphs = "".join(f"<p>{words}</p>" for words in story.paragraphs)
    more = "".join(
        f'<article class="teaser"><h2><a href="/n/{n}">{title}</a></h2><p>{story.teasers[n]}</p><a href="/n/{n}">…</a></article>'
        for n, title in enumerate(story.others)
    )
    body = (
        f'<div class="top">{_list(story.many("menu"))}</div><div class="content"><article class="full"><h1>{story.title}</h1>'
        f'<div class="info">{story.said("day")} | {story.said("by")}</div>{paragraphs}<ul class="tools">'
        + "".join(f"<li>{word}</li>" for word in story.many("share"))
        + f'</ul></article><section class="stream"><h2>{story.said("cards")}</h2>{more}</section></div><div>{story.said("rights")}</div>'
    )
    return page(story, body), _truth(story)


def institute(story: Story) -> tuple[str, str]:
    """A paper of an institute: subheads, a list and a table in the text, an author's box, a newsletter, other papers."""
    first, second = story.subheads
    points = story.teasers[:3]
    rows = (("2022", "120"), ("2023", "140"))
    body = (
        f'<div class="masthead">{_list(story.many("menu"))}</div><div class="publication"><h1>{story.title}</h1>'
        f'<p class="authors">{story.said("by")}</p><div class="rich-text"><p>{story.paragraphs[0]}</p><p>{story.paragraphs[1]}</p>'
        f"<h2>{first}</h2><p>{story.paragraphs[2]}</p><ul>" + "".join(f"<li>{point}</li>" for point in points) + "</ul>"
        f"<p>{story.paragraphs[3]}</p><table>" + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows) + "</table>"
        f"<h2>{second}</h2>"
        + "".join(f"<p>{words}</p>" for words in story.paragraphs[4:])
        + f'</div><div class="author-box"><h4>{story.said("by")}</h4><p>{story.said("bio")}</p></div>'
        f'<div class="newsletter-signup"><h3>{story.said("newsletter")}</h3><form><input><button>OK</button></form></div>'
        f'<div class="more-publications"><h3>{story.said("cards")}</h3>{_list(story.others)}</div></div><footer>{story.said("rights")}</footer>'
    )
    return page(story, body), _truth(story, first, second, *points, *(cell for row in rows for cell in row))


def short(story: Story) -> tuple[str, str]:
    """A short piece on a page for telephones: two paragraphs, and three times as much from its readers."""
    shown = story.paragraphs[:2]
    paragraphs = "".join(f"<p>{words}</p>" for words in shown)
    body = (
        f'<div class="m-head"><button>≡</button>{_list(story.many("menu")[:5])}</div><div class="m-art"><h1>{story.title}</h1>'
        f'<div class="m-when">{story.said("day")}</div>{paragraphs}</div><div class="m-ad">{_script()}{story.said("advert")}</div>'
        f'{_comments(story, 25)}<div class="m-next">{_list(story.others)}</div>'
    )
    return page(story, body), "\n".join((story.title, *shown))


def ministry(story: Story) -> tuple[str, str]:
    """A ministry's release: a table of who and when, text in marked lines of a division each, files to fetch, neighbours."""
    marks = "□○-"
    lines = [f"{marks[number % 3]} {words}" for number, words in enumerate(story.paragraphs)]
    text = "".join(f'<div style="margin-left:{number % 3}em">{line}</div><div>&nbsp;</div>' for number, line in enumerate(lines))
    body = (
        f'<div class="gnb">{_list(story.many("menu"))}</div><div class="board_view"><h3 class="tit">{story.title}</h3>'
        f'<dl class="info"><dt>Date</dt><dd>{story.said("day")}</dd><dt>Contact</dt><dd>{story.said("by")}</dd></dl>'
        f'<div class="view_cont">{text}</div><div class="file_list"><a href="a.pdf">release.pdf</a> <a href="a.hwp">release.hwp</a></div>'
        f'<ul class="prev_next"><li><a href="/1">{story.others[0]}</a></li><li><a href="/2">{story.others[1]}</a></li></ul></div>'
        f'<div class="footer">{story.said("rights")}</div>'
    )
    return page(story, body), "\n".join((story.title, *lines))


def blog(story: Story) -> tuple[str, str]:
    """A blog: buttons, tags and neighbours within the post's own element, a form for comments, a column of widgets."""
    text = "".join(f"<p>{words}</p>" for words in story.paragraphs)
    body = (
        f'<div id="page"><div id="masthead">{_list(story.many("menu"))}</div><div id="primary"><div class="post-812 hentry"><h1 class="entry-title">{story.title}</h1>'
        f'<div class="entry-meta">{story.said("day")} · {story.said("by")}</div><div class="entry-content">{text}'
        f'<div class="sharedaddy sd-sharing-enabled"><h3>{story.many("share")[0]}</h3>{_list(story.many("share"))}</div>'
        f'<div id="jp-relatedposts"><h3>{story.said("related")}</h3>{_list(story.others)}</div></div><div class="tags-links">#ferry #quay</div></div>'
        f'<div class="nav-previous"><a href="/a">{story.others[0]}</a></div><div id="respond"><h3>{story.said("comments")}</h3><form><textarea></textarea></form></div></div>'
        f'<div id="secondary"><div class="widget"><h3>{story.said("most")}</h3>{_list(story.teasers)}</div></div></div>'
    )
    return page(story, body), _truth(story)


def gallery(story: Story) -> tuple[str, str]:
    """Pictures with captions between the paragraphs, a box with other stories floating in the text, a standfirst as a heading."""
    figure = f'<figure><img src="a.jpg"><figcaption>{story.teasers[0]}</figcaption></figure>'
    inset = f'<div class="c-inset"><span class="c-inset__label">{story.said("also")}</span><ul><li><a href="/1">{story.others[0]}</a></li><li><a href="/2">{story.others[1]}</a></li></ul></div>'
    parts = [f"<p>{words}</p>" for words in story.paragraphs]
    parts.insert(1, figure)
    parts.insert(4, inset)
    body = (
        f'<div class="c-nav">{_list(story.many("menu"))}</div><div class="c-article"><p class="c-kicker">{story.many("menu")[1]}</p><h1>{story.title}</h1>'
        f'<p class="c-by">{story.said("by")}, {story.said("day")}</p>{"".join(parts)}<p class="c-end"><em>{story.said("bio")}</em></p></div>'
        f'<div class="c-river"><h2>{story.said("cards")}</h2>{_list(story.others)}</div><div class="c-legal">{story.said("rights")}</div>'
    )
    return page(story, body), _truth(story, story.teasers[0])


def paged(story: Story) -> tuple[str, str]:
    """The first page of several: a link to the next one, what other readers read, text in sections with line breaks."""
    sections = "".join(
        f'<section class="txt"><h2>{head}</h2>{"<br/><br/>".join(text)}</section>'
        for head, text in zip(story.subheads, (story.paragraphs[:3], story.paragraphs[3:]), strict=True)
    )
    body = (
        f'<div class="hd"><a href="/">Harbour Post</a>{_list(story.many("menu"))}</div><div class="wrap"><div class="col-main"><p class="date">{story.said("day")}</p>'
        f'<h1>{story.title}</h1><p class="writer">{story.said("by")}</p>{sections}<p class="next"><a href="?page=2">2 / 3</a></p></div>'
        f'<div class="col-sub"><p>{story.said("newsletter")}</p><p class="t">{story.said("most")}</p>{_list(story.teasers, "", "ol")}</div></div>'
        f'<div class="ft"><small>{story.said("rights")}</small></div>'
    )
    return page(story, body), _truth(story, *story.subheads)


LOOKED_AT: tuple[Layout, ...] = (semantic, soup, portal, teaser, cookies, tables)
"""Layouts that the extractor was made with."""

HELD_OUT: tuple[Layout, ...] = (several, institute, short, ministry)
"""Layouts that nothing was fitted to, though their figures were seen."""

UNSEEN: tuple[Layout, ...] = (blog, gallery, paged)
"""Layouts that were written when the extractor was done."""

LANGUAGES = (("en", 0), ("ko", 1), ("ja", 2), ("en", 3))
"""Language and number of the story in each layout."""


@dataclass(frozen=True)
class Case:
    """A page and what of it is the article."""

    name: str
    page: str
    truth: str
