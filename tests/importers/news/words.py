"""The words of the pages: sentences put together from parts, in three languages, and what stands around an article."""

# ruff: noqa: E501 (three languages side by side)

import random
from dataclasses import dataclass

PARTS = {
    "en": (
        ("The harbour office", "The eastern town", "A council of fishermen", "The minister for transport", "One of the engineers", "The mayor"),
        ("told reporters that", "wrote in a letter that", "has agreed since spring that", "repeated on Tuesday that", "doubted whether"),
        ("the ferry would sail again", "the quay could bear the new cranes", "the price of the crossing must fall",
         "the old lighthouse deserves a keeper", "the timetable should follow the tide", "the northern road needs a second lane"),
        ("before the winter storms begin.", "if both sides share the cost.", "as it did for half a century.",
         "although the report says otherwise.", "once the ice has gone.", "and nobody in the room objected."),
    ),
    "ko": (
        ("항만 사무소는", "동쪽 도시는", "어민 협의회는", "교통부 장관은", "기술자 가운데 한 사람은", "시장은"),
        ("기자들에게", "지난주 편지에서", "봄부터 줄곧", "화요일 회의에서", "주민들 앞에서"),
        ("여객선이 다시 운항할 것이라고", "부두가 새 기중기를 견딜 수 있다고", "뱃삯을 내려야 한다고", "낡은 등대에 지킴이가 필요하다고",
         "시간표를 물때에 맞추어야 한다고", "북쪽 도로에 차로를 더 놓아야 한다고"),
        ("여러 차례 밝혔다.", "거듭 강조하였다.", "조심스럽게 내다보았다.", "문서로 약속하였다.", "뒤늦게 인정하였다."),
    ),
    "ja": (
        ("港湾事務所は", "東の町は", "漁業者の協議会は", "運輸大臣は", "技術者の一人は", "市長は"),
        ("記者団に対し", "先週の書簡で", "春以来一貫して", "火曜日の会合で", "住民の前で"),
        ("フェリーが再び運航すると", "岸壁は新しいクレーンに耐えられると", "運賃を下げるべきだと", "古い灯台には守り人が必要だと",
         "時刻表を潮に合わせるべきだと", "北の道路には車線がもう一本要ると"),
        ("何度も述べた。", "改めて強調した。", "慎重に見通しを示した。", "文書で約束した。", "遅れて認めた。"),
    ),
}  # fmt: skip
TITLES = {
    "en": (
        "Two towns open the ferry line again",
        "Who will keep the old lighthouse",
        "A quay that waits for its cranes",
        "The price of a crossing",
    ),
    "ko": ("두 도시, 여객선 항로 다시 연다", "낡은 등대는 누가 지키나", "기중기를 기다리는 부두", "뱃길 하나의 값"),
    "ja": ("二つの町、フェリー航路を再開へ", "古い灯台は誰が守るのか", "クレーンを待つ岸壁", "ひとつの航路の値段"),
}
SUBHEADS = {"en": ("What it costs", "What comes next"), "ko": ("비용은 얼마나", "앞으로의 일정"), "ja": ("費用の行方", "今後の日程")}
AROUND = {
    "en": {
        "menu": ("Home", "World", "Politics", "Business", "Culture", "Sport", "Weather", "Opinion", "Video", "Subscribe"),
        "related": "Related articles", "most": "Most read", "comments": "Comments", "advert": "Advertisement",
        "cookie": "We and our 843 partners store and access information on your device, such as cookies, and process personal data for "
                  "advertising and content measurement, audience research and services development. You may change your choices at any "
                  "time in our privacy centre. Legitimate interest may apply where you have not objected.",
        "accept": "Accept all", "reject": "Manage options", "paywall": "This article is for subscribers. Subscribe now to read the rest.",
        "rights": "Copyright 2024 Harbour Post. All rights reserved.", "by": "By Mara Holm", "day": "14 February 2024",
        "newsletter": "Sign up for our newsletter and never miss a story.", "share": ("Share", "Print", "Email", "Copy link"),
        "also": "Read also", "bio": "Mara Holm is a senior fellow at the Institute of Coasts.", "cards": "More from this section",
        "opinion": ("I do not believe a word of it, honestly.", "My uncle has worked there for years and says so too!", "First!",
                    "Why does nobody ask the people who live by the water?", "Great piece, thank you for writing it."),
    },
    "ko": {
        "menu": ("홈", "정치", "경제", "사회", "국제", "문화", "스포츠", "날씨", "오피니언", "구독하기"),
        "related": "관련기사", "most": "많이 본 뉴스", "comments": "댓글", "advert": "광고",
        "cookie": "이 사이트와 제휴사 843곳은 광고와 콘텐츠 측정, 이용자 조사, 서비스 개발을 위하여 쿠키 등 기기의 정보를 저장하고 개인정보를 "
                  "처리합니다. 선택은 언제든지 개인정보 센터에서 바꿀 수 있습니다. 동의하지 않아도 정당한 이익에 따라 처리될 수 있습니다.",
        "accept": "모두 동의", "reject": "설정 관리", "paywall": "이 기사는 유료 회원 전용입니다. 구독하면 나머지를 읽을 수 있습니다.",
        "rights": "저작권자 ⓒ 항구신문. 무단 전재 및 재배포 금지", "by": "홍바다 기자 sea@example.org", "day": "2024.02.14 09:30",
        "newsletter": "뉴스레터를 구독하고 새 소식을 받아 보세요.", "share": ("공유", "인쇄", "글자크기", "주소복사"),
        "also": "이 기사도 보세요", "bio": "홍바다는 연안연구소 선임연구위원이다.", "cards": "이 분야의 다른 기사",
        "opinion": ("솔직히 한마디도 못 믿겠네요.", "우리 삼촌도 거기서 일하는데 같은 말씀을 하십니다!", "일빠!",
                    "왜 물가에 사는 사람들에게는 묻지 않나요?", "좋은 기사 고맙습니다."),
    },
    "ja": {
        "menu": ("ホーム", "政治", "経済", "社会", "国際", "文化", "スポーツ", "天気", "オピニオン", "購読"),
        "related": "関連記事", "most": "アクセスランキング", "comments": "コメント", "advert": "広告",
        "cookie": "当サイトと843のパートナーは、広告やコンテンツの測定、利用者調査、サービス開発のため、Cookieなど端末の情報を保存し、個人データを"
                  "処理します。設定はいつでもプライバシーセンターで変更できます。同意がなくても正当な利益に基づき処理される場合があります。",
        "accept": "すべて同意する", "reject": "設定を管理", "paywall": "この記事は有料記事です。残り1,234文字。会員登録すると続きをお読みいただけます。",
        "rights": "記事・写真の無断転載を禁じます。", "by": "海野一郎", "day": "2024年2月14日 9時30分",
        "newsletter": "メールマガジンに登録して最新の記事を受け取りましょう。", "share": ("シェア", "印刷", "メール", "保存"),
        "also": "あわせて読みたい", "bio": "海野一郎は沿岸研究所の主任研究員。", "cards": "この分野の記事",
        "opinion": ("正直、一言も信じられません。", "叔父もそこで働いていて同じことを言っています！", "一番乗り！",
                    "なぜ水辺に住む人に聞かないのでしょう。", "良い記事をありがとうございます。"),
    },
}  # fmt: skip


@dataclass(frozen=True)
class Story:
    """An article in one language: what is to be found, and the words that stand around it."""

    language: str
    title: str
    paragraphs: tuple[str, ...]
    subheads: tuple[str, ...]
    others: tuple[str, ...]
    teasers: tuple[str, ...]
    chance: random.Random

    def said(self, name: str) -> str:
        """A line of the furniture of a site."""
        return str(AROUND[self.language][name])

    def many(self, name: str) -> tuple[str, ...]:
        """Several lines of the furniture."""
        return tuple(AROUND[self.language][name])


def story(language: str, number: int, paragraphs: int = 7) -> Story:
    """The story of that number; the same number gives the same story."""
    chance = random.Random(f"{language}{number}")
    titles = TITLES[language]
    title = titles[number % len(titles)]
    return Story(
        language=language,
        title=title,
        paragraphs=tuple(_paragraph(language, chance) for _ in range(paragraphs)),
        subheads=SUBHEADS[language],
        others=tuple(other for other in titles if other != title),
        teasers=tuple(_sentence(language, chance) for _ in range(6)),
        chance=chance,
    )


def _sentence(language: str, chance: random.Random) -> str:
    gap = "" if language == "ja" else " "
    return gap.join(chance.choice(part) for part in PARTS[language])


def _paragraph(language: str, chance: random.Random) -> str:
    gap = "" if language == "ja" else " "
    sentences: list[str] = []
    while len(sentences) < 3:
        sentence = _sentence(language, chance)
        if sentence not in sentences:
            sentences.append(sentence)
    return gap.join(sentences)
