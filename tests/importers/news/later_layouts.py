"""Twelve more layouts, written before the extractor had seen any of them: what saved pages of newsrooms, ministries and portals are."""

# ruff: noqa: E501 (a page reads better with its elements on one line)

from tests.importers.news.layouts import Layout
from tests.importers.news.layouts import page as _page
from tests.importers.news.words import Story


def _links(lines: tuple[str, ...], tag: str = "li", kind: str = "") -> str:
    return "".join(f'<{tag} class="{kind}"><a href="/s/{number}">{line}</a></{tag}>' for number, line in enumerate(lines))


def _spans(lines: tuple[str, ...]) -> str:
    return "".join(f'<a href="/{number}"><span>{line}</span></a>' for number, line in enumerate(lines))


def live(story: Story) -> tuple[str, str]:
    """A running report: entries with their hour and a headline of their own, a list of key moments, a chat beside."""
    entries = "".join(
        f'<div class="b-entry" id="e{n}"><div class="b-entry__meta"><time>{19 - n}:0{n}</time></div><h2 class="b-entry__t">{story.teasers[n]}</h2>'
        f'<div class="b-entry__b"><p>{words}</p></div><div class="b-entry__share"><a href="#">{story.many("share")[0]}</a></div></div>'
        for n, words in enumerate(story.paragraphs[:5])
    )
    keys = "".join(f'<li><a href="#e{n}">{19 - n}:0{n} {story.teasers[n]}</a></li>' for n in range(5))
    body = (
        f'<div class="g-bar">{_spans(story.many("menu"))}</div><div class="b-head"><h1>{story.title}</h1><p class="b-updated">{story.said("day")}</p></div>'
        f'<div class="b-keys"><h3>Live</h3><ol>{keys}</ol></div><div class="b-feed">{entries}</div><div class="b-more"><button>+</button></div>'
        f'<div class="b-side"><h3>{story.said("most")}</h3><ol>{_links(story.others)}</ol></div><div class="g-end">{story.said("rights")}</div>'
    )
    hours = (f"{19 - n}:0{n} {story.teasers[n]} {words}" for n, words in enumerate(story.paragraphs[:5]))
    return _page(story, body), "\n".join((story.title, *hours))


def gateway(story: Story) -> tuple[str, str]:
    """Names of classes that a machine made; a standfirst, three paragraphs, then a wall inside the text's own element."""
    shown = story.paragraphs[:3]
    text = "".join(f'<div class="css-s99gbd"><p class="css-at9mc1">{words}</p></div>' for words in shown)
    wall = f'<div class="css-1bd8bfl"><div class="css-x8"><h2>{story.said("paywall")}</h2><p>{story.said("paywall")} {story.said("newsletter")}</p><a href="/x">{story.said("accept")}</a></div></div>'
    body = (
        f'<div id="app"><div class="css-1k"><header class="css-top">{_spans(story.many("menu"))}</header><main id="site-content"><div><article id="story">'
        f'<header class="css-h"><h1 data-testid="headline">{story.title}</h1><p id="article-summary">{story.teasers[4]}</p></header>'
        f'<div class="css-by"><p>{story.said("by")}</p><time>{story.said("day")}</time></div><section name="articleBody">{text}{wall}</section>'
        f'<div class="css-foot"><p>{story.said("bio")}</p></div></article></div></main><section class="css-rec"><h2>{story.said("cards")}</h2><ol>{_links(story.others)}</ol></section></div></div>'
    )
    return _page(story, body), "\n".join((story.title, story.teasers[4], *shown))


def vendors(story: Story) -> tuple[str, str]:
    """The wall of consent at the page's end, with every partner described: three times the article, and of no known name."""
    partners = "".join(
        f'<div class="qc-r"><div class="qc-n">Partner {n}</div><div class="qc-d">{story.said("cookie")}</div></div>' for n in range(9)
    )
    text = "".join(f"<p>{words}</p>" for words in story.paragraphs)
    body = (
        f'<div class="page"><ul class="primary">{_links(story.many("menu"))}</ul><div class="col"><h1>{story.title}</h1><p class="sig">{story.said("by")} – {story.said("day")}</p>{text}</div></div>'
        f'<div id="qc-2" aria-modal="true"><h2>{story.said("accept")}?</h2><p>{story.said("cookie")}</p>{partners}<button>{story.said("accept")}</button></div>'
    )
    return _page(story, body), "\n".join((story.title, *story.paragraphs))


def thread(story: Story) -> tuple[str, str]:
    """A short piece, and under it readers who write as much as the paper does, answers within answers."""
    shown = story.paragraphs[:3]
    said = " ".join(story.many("opinion"))
    answers = "".join(
        f'<div class="post"><div class="post__who">reader_{n} · 3h</div><div class="post__text"><p>{said} {story.many("opinion")[n % 2]}</p></div>'
        f'<div class="post"><div class="post__who">reader_{n}b</div><div class="post__text"><p>{said}</p></div></div></div>'
        for n in range(8)
    )
    text = "".join(f"<p>{words}</p>" for words in shown)
    body = (
        f'<div class="nav-wrap">{_spans(story.many("menu"))}</div><div class="layout"><div class="main-col"><h1>{story.title}</h1><div class="st">{text}</div>'
        f'<div class="talk" id="talk"><h2>{story.said("comments")} 16</h2>{answers}</div></div></div>'
    )
    return _page(story, body), "\n".join((story.title, *shown))


def amp(story: Story) -> tuple[str, str]:
    """A page for telephones with elements of its own: a drawer with the menu, adverts, sharing, a carousel of other stories."""
    parts = [f"<p>{words}</p>" for words in story.paragraphs]
    parts.insert(2, f'<div class="amp-ad-wrapper"><amp-ad type="x"><div placeholder>{story.said("advert")}</div></amp-ad></div>')
    parts.insert(5, f'<amp-embed type="y"><div overflow>{story.others[1]}</div></amp-embed>')
    cards = "".join(
        f'<div class="slide"><a href="/{n}"><amp-img></amp-img><p>{title}</p></a></div>' for n, title in enumerate(story.others)
    )
    body = (
        f'<amp-sidebar id="s"><ul>{_links(story.many("menu"))}</ul></amp-sidebar><header class="amp-wp-header"><a href="/">Harbour Post</a></header>'
        f'<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{story.title}</h1><div class="amp-wp-meta">{story.said("by")}</div></header>'
        f'<figure class="amp-wp-article-featured-image"><amp-img></amp-img><figcaption>{story.teasers[0]}</figcaption></figure><div class="amp-wp-article-content">{"".join(parts)}</div>'
        f'<footer class="amp-wp-article-footer"><div class="amp-wp-meta">{story.said("related")}</div></footer></article><amp-carousel>{cards}</amp-carousel>'
        f"<amp-consent><div>{story.said('cookie')}<button>{story.said('accept')}</button></div></amp-consent><footer>{story.said('rights')}</footer>"
    )
    return _page(story, body, "<style amp-custom>.x{color:red}</style>"), "\n".join((story.title, story.teasers[0], *story.paragraphs))


def digest_box(story: Story) -> tuple[str, str]:
    """A portal: a summary made by machine in a layer, letter sizes, paragraphs with numbers, the paper's own list of others."""
    text = "".join(f'<p dmcf-pid="{n}" dmcf-ptype="general">{words}</p>' for n, words in enumerate(story.paragraphs))
    sizes = "".join(f"<li><button>{n}</button></li>" for n in range(5))
    body = (
        f'<div id="kakaoWrap"><div class="inner_head"><nav><ul>{_links(story.many("menu"))}</ul></nav></div><main><section class="inner-main"><article class="box_view">'
        f'<h3 class="tit_view">{story.title}</h3><div class="info_view"><span class="txt_info">{story.said("by")}</span><span class="num_date">{story.said("day")}</span></div>'
        f'<div class="util_view"><div class="layer_util layer_summary"><strong>Summary</strong><p>{story.teasers[0]} {story.teasers[1]}</p></div><ul class="list_size">{sizes}</ul></div>'
        f'<div class="article_view"><section dmcf-sid="a"><figure><p class="link_figure"><img src="a"></p><figcaption class="txt_caption">{story.teasers[2]}</figcaption></figure>{text}</section></div>'
        f'<div class="foot_view"><span>{story.said("rights")}</span></div><div class="list_relate"><strong>{story.said("related")}</strong><ul>{_links(story.others)}</ul></div></article></section></main>'
        f'<aside><div class="box_etc"><h4>{story.said("most")}</h4><ol>{_links(story.teasers)}</ol></div></aside></div>'
    )
    return _page(story, body), "\n".join((story.title, story.teasers[2], *story.paragraphs))


def unclosed(story: Story) -> tuple[str, str]:
    """Typed by hand long ago: paragraphs that are never closed, everything centred, a picture's words in a table within the text."""
    picture = f'<TABLE ALIGN=RIGHT WIDTH=200><TR><TD><IMG SRC="a.gif"><TR><TD><FONT SIZE=1>{story.teasers[0]}</FONT></TABLE>'
    text = f"<P>{story.paragraphs[0]}{picture}" + "".join(f"<P>{words}" for words in story.paragraphs[1:])
    menu = " | ".join(f'<A HREF="{n}.htm">{word}</A>' for n, word in enumerate(story.many("menu")))
    body = (
        f"<CENTER><IMG SRC=logo.gif><BR>{menu}<HR></CENTER><TABLE WIDTH=600 ALIGN=CENTER><TR><TD><H2>{story.title}</H2><I>{story.said('by')}, {story.said('day')}</I>{text}"
        f"<HR><P><A HREF=index.htm>Back</A> | <A HREF=mailto:a@b.example>Mail</A></TABLE><CENTER><FONT SIZE=1>{story.said('rights')}</FONT></CENTER>"
    )
    return _page(story, body), "\n".join((story.title, story.teasers[0], *story.paragraphs))


def front(story: Story) -> tuple[str, str]:
    """A front page: headlines with a line each, in blocks; there is no article, the headlines are what was saved."""
    cards = "".join(
        f'<div class="fc-item"><h3 class="fc-t"><a href="/n/{n}">{title}</a></h3><p class="fc-p">{story.teasers[n]}</p></div>'
        for n, title in enumerate((story.title, *story.others))
    )
    long = "".join(
        f'<div class="fc-big"><h2><a href="/l/{n}">{head}</a></h2><p>{story.paragraphs[n]}</p></div>'
        for n, head in enumerate(story.subheads)
    )
    body = (
        f'<header><ul class="menu">{_links(story.many("menu"))}</ul></header><div class="fc">{long}{cards}</div>'
        f"<footer><ul>{_links(story.many('menu'))}</ul><p>{story.said('rights')}</p></footer>"
    )
    titles = (story.title, *story.others)
    said = [f"{head} {story.paragraphs[n]}" for n, head in enumerate(story.subheads)]
    return _page(story, body), "\n".join((*said, *(f"{title} {story.teasers[n]}" for n, title in enumerate(titles))))


def letter(story: Story) -> tuple[str, str]:
    """A morning letter: short items with heads in bold, adverts between, each with a link to the whole."""
    items = "".join(
        f'<div class="nl-block"><p><strong>{n + 1}. {story.teasers[n]}</strong></p><p>{words} <a href="/w/{n}">Go</a></p></div>'
        + (
            f'<div class="nl-sponsor"><p><em>{story.said("advert")}</em></p><p><a href="/ad">{story.said("newsletter")}</a></p></div>'
            if n == 1
            else ""
        )
        for n, words in enumerate(story.paragraphs[:5])
    )
    body = (
        f'<table role="presentation" width="100%"><tr><td><div class="nl-top">{_spans(story.many("menu")[:4])}</div></td></tr><tr><td><h1>{story.title}</h1><p>{story.said("day")}</p>{items}</td></tr>'
        f'<tr><td><p style="font-size:10px">{story.said("newsletter")} {story.said("rights")} <a href="/u">{story.said("reject")}</a></p></td></tr></table>'
    )
    points = (f"{n + 1}. {story.teasers[n]} {words} Go" for n, words in enumerate(story.paragraphs[:5]))
    return _page(story, body), "\n".join((story.title, *points))


def release(story: Story) -> tuple[str, str]:
    """A government's statement: a line on when it may be printed, marked points, a quotation, notes to editors, a list of offices."""
    points = "".join(f"<li>{line}</li>" for line in story.teasers[:3])
    body = (
        f'<a class="skip" href="#main">Skip to main content</a><div class="gov-banner"><p>An official website of the towns.</p></div><div class="usa-nav"><ul>{_links(story.many("menu"))}</ul></div>'
        f'<div id="main" class="grid"><div class="crumb">Home &gt; News &gt; Release</div><h1 class="page-title">{story.title}</h1><div class="release-meta"><span>{story.said("day")}</span></div>'
        f'<div class="field field--name-body"><p>{story.paragraphs[0]}</p><p>{story.paragraphs[1]}</p><ul>{points}</ul><blockquote><p>{story.paragraphs[2]}</p></blockquote><p>{story.paragraphs[3]}</p>'
        f'<h2>{story.subheads[0]}</h2><p>{story.paragraphs[4]}</p><p>###</p></div><div class="field--topics">{_spans(story.many("share"))}</div></div>'
        f'<div class="offices"><h2>{story.said("cards")}</h2><ul>{_links(story.others)}</ul></div><div class="gov-foot"><p>{story.said("rights")}</p></div>'
    )
    truth = (story.title, *story.paragraphs[:2], *story.teasers[:3], *story.paragraphs[2:4], story.subheads[0], story.paragraphs[4], "###")
    return _page(story, body), "\n".join(truth)


def interview(story: Story) -> tuple[str, str]:
    """Questions and answers as a list of terms, a head made of a division, the pages of the piece, a profile, a shop."""
    pairs = "".join(
        f'<dl class="qa"><dt><b>— {story.teasers[n]}</b></dt><dd>{words}</dd></dl>' for n, words in enumerate(story.paragraphs[1:6])
    )
    body = (
        f'<div id="hdr"><div class="logo">Harbour Post</div><ul id="gnav">{_links(story.many("menu"))}</ul></div><div id="cont"><div class="ttl_area"><div class="ttl"><h1>{story.title}</h1></div>'
        f'<div class="cat">{story.many("menu")[4]}</div></div><div class="txt_area"><p>{story.paragraphs[0]}</p>{pairs}</div><div class="pager"><span>1</span><a href="?2">2</a><a href="?3">3</a></div>'
        f'<div class="prof"><p>{story.said("bio")}</p></div><div class="shop"><p><a href="/book">{story.others[0]}</a></p></div></div><div id="ftr">{story.said("rights")}</div>'
    )
    answers = (f"— {story.teasers[n]} {words}" for n, words in enumerate(story.paragraphs[1:6]))
    return _page(story, body), "\n".join((story.title, story.paragraphs[0], *answers))


def components(story: Story) -> tuple[str, str]:
    """Blocks in place of paragraphs, told apart by data; links to others as a block among them, promotions with texts behind."""
    blocks = [
        f'<div data-block="text"><div class="ssrcss-7uxr49"><p class="ssrcss-1q0x1qg">{words}</p></div></div>' for words in story.paragraphs
    ]
    blocks.insert(1, f'<div data-block="image"><figure><img><figcaption>{story.teasers[5]}</figcaption></figure></div>')
    blocks.insert(4, f'<div data-block="subheadline"><h2>{story.subheads[0]}</h2></div>')
    blocks.insert(6, f'<div data-block="links"><ul>{_links(story.others[:2])}</ul></div>')
    promos = "".join(
        f'<div class="promo-{n}"><h3><a href="/p/{n}">{title}</a></h3><p>{story.teasers[n]}</p><span>3h</span></div>'
        for n, title in enumerate(story.others)
    )
    body = (
        f'<div id="root"><div class="ssrcss-nav">{_spans(story.many("menu"))}</div><main id="main-content"><article><div data-block="headline"><h1>{story.title}</h1></div>'
        f'<div data-block="byline"><p>{story.said("by")}</p></div>{"".join(blocks)}<div data-block="topicList"><h2>{story.said("related")}</h2><ul>{_links(story.many("share"))}</ul></div></article></main>'
        f'<div class="ssrcss-sec"><h2>{story.said("cards")}</h2>{promos}</div><footer><p>{story.said("rights")}</p></footer></div>'
    )
    truth = (story.title, story.teasers[5], story.subheads[0], *story.paragraphs)
    return _page(story, body), "\n".join(truth)


LATER: tuple[Layout, ...] = (live, gateway, vendors, thread, amp, digest_box, unclosed, front, letter, release, interview, components)
"""Layouts measured before anything was mended for them."""
