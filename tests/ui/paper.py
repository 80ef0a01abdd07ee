"""A paper as a PDF, with what papers have: running heads, two columns, words broken at line ends, three scripts."""

from pathlib import Path

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

TITLE = "Keeping the ferry running: what a standing harbour board could carry"
PARAGRAPHS = (
    ("What changed this summer", ""),
    ("", "When the two boards met in August they issued their first joint timetable in seventeen years. The text is broad: safety in the "
     "strait, new quays, and the care of shared problems at home, from ageing to the emptying of island towns. It sets no dates. That was "
     "deliberate, and it is now the weak point, because the harbour master has since said that he will step down."),
    ("", "The recovery of the past two years has rested on persons. A ferry line of this kind needs a calendar, a secretariat and a list "
     "of work, in that order; officials on each side said so, and neither asked for more than an administrative arrangement."),
    ("A forum of four boards", ""),
    ("", "A meeting of harbour and fishery officials took place in 2023 at director level and has not been repeated. Raising it would "
     "cost little. The harder question is its subject. A first list of three seems within reach: early warning for winter storms, the "
     "protection of the dredging data, and a common picture of risks at sea. It sets no dates."),
    ("", "한국 측은 정기 여객선의 복원을 실용적인 과제로 본다. 일본 측에서는 日程の約束には慎重である。 "
     "Neither position rules out a standing forum."),
    ("Public support", ""),
    ("", "In 2024 about 3.22 million travellers crossed the strait by ferry, more than in any year before. Support of this kind is wide "
     "but thin: it has fallen by half within a single season before, and nothing in the present arrangements would slow it."),
)  # fmt: skip
FONT = "Paper"


def _on_page(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 7)
    canvas.drawString(60, A4[1] - 45, "Office of the Northern Straits")
    canvas.drawRightString(A4[0] - 60, A4[1] - 45, "Brief 2025-14")
    canvas.drawCentredString(A4[0] / 2, 40, str(document.page))


def write_paper(target: Path, resources: Path, repeats: int = 7) -> Path:
    """Write the paper; ``repeats`` times its paragraphs, each sentence with the number of its part."""
    registerFont(TTFont(FONT, str(resources / "fonts" / "PretendardJP-Regular.ttf")))
    body = ParagraphStyle("body", fontName=FONT, fontSize=10, leading=14, alignment=TA_JUSTIFY, spaceAfter=8, splitLongWords=True)
    head = ParagraphStyle("head", fontName=FONT, fontSize=12, leading=16, spaceBefore=8, spaceAfter=4)
    title = ParagraphStyle("title", fontName=FONT, fontSize=18, leading=24, spaceAfter=14)
    story: list[Flowable] = [Paragraph(TITLE, title)]
    for number in range(1, repeats + 1):
        turned = number % len(PARAGRAPHS) - 1
        for heading, text in (*PARAGRAPHS[turned:], *PARAGRAPHS[:turned]):
            words = text.replace(". ", f" ({number}). ") if text else f"{number}. {heading}"
            story.append(Paragraph(words, body if text else head))
    frames = [Frame(60 + column * 245, 60, 230, A4[1] - 120, id=str(column)) for column in range(2)]
    document = BaseDocTemplate(str(target), pagesize=A4, title=TITLE, author="Office of the Northern Straits")
    document.addPageTemplates([PageTemplate(id="two", frames=frames, onPage=_on_page)])
    document.build(story)
    return target
