"""Articles of one page that look like adverts: guessed, never taken out."""

import pytest

from app.importers.adverts import looks_like_advert
from tests.importers.test_articles import BODY, SITE
from tests.importers.test_sandbox import OPTIONS

REPORT = f"Second ferry bought by the eastern town\n\nHarbour Post\n\n{BODY}\n"


def test_a_report_is_none_even_where_an_advert_stands_in_its_head_or_prices_are_its_subject() -> None:
    assert not looks_like_advert(REPORT)
    assert not looks_like_advert(f"Second ferry bought\nAdvertisement\n{BODY}\n")
    prices = "The operator sells tickets at 20 % off until the spring, and there is a discount code for those who live on the island. "
    assert not looks_like_advert(f"Ferries get cheaper\n\n{prices * 12}\n")


@pytest.mark.parametrize(
    "words",
    [
        f"Sponsored content\nWhy our ferries are the best\n\n{BODY}",
        "Recipes for early summer\nAdvertisement\n\nFish from the quay, from €4 a plate. Order now, free delivery to both towns.",
        "여름 도시락\n\n지금 구매하면 30% 할인, 무료 배송. 두 도시 어디든 보내 드립니다.",
        "夏の弁当\n\n今すぐ購入すると20％割引、送料無料。両方の町に届けます。",
    ],
)
def test_what_is_paid_for_or_out_to_sell_looks_like_one(words: str) -> None:
    assert looks_like_advert(words.replace("％", "%"))


def test_the_articles_of_a_page_are_told_apart_from_its_advert() -> None:
    from app.importers.base import Document
    from app.importers.formats import read_document

    selling = (
        "Order now and get 20 % off: fish from the quay, from €4 a plate, free delivery to both towns until the end of the month. " * 2
    )
    page = f"{SITE}\nRecipes for early summer\nRecipes for early summer\n\nHarbour Post\n\ntime3 days ago\n\n{selling}\n"
    articles = read_document(Document(page.encode(), ".txt"), OPTIONS).articles
    assert [article.advert for article in articles] == [False, False, False, True]
