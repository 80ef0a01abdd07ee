"""Numbers as lists write them: letters of several scripts, Roman and Chinese figures."""

_LETTERS = {
    "ganada": "가나다라마바사아자차카타파하",
    "chosung": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
    "aiueo": "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿ",
    "aiueoFullWidth": "アイウエオカキクケコサシスセソ",
    "irohaFullWidth": "イロハニホヘトチリヌルヲ",
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
}
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
    (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_LETTERED = 780
"""Where the letter stands thirty times: no list goes on so, and a file may claim any number."""
_CHINESE = ("japaneseCounting", "koreanDigital2", "ideographDigital", "chineseCounting", "japaneseDigitalTenThousand", "taiwaneseCounting")


def number_in(number: int, form: str) -> str:
    """A number in letters, Roman or Chinese figures, as the form says; in Arabic ones where it is not known."""
    if form in _LETTERS and 0 < number <= len(_LETTERS[form]):
        return _LETTERS[form][number - 1]
    if form in ("lowerLetter", "upperLetter") and 0 < number <= _MOST_LETTERED:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        return _roman(number).upper() if form == "upperRoman" else _roman(number)
    if form in _CHINESE and 0 < number < 100:
        tens, ones = divmod(number, 10)
        figures = "〇一二三四五六七八九"
        return ("" if tens == 0 else "十" if tens == 1 else f"{figures[tens]}十") + (figures[ones] if ones else "")
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    words = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        words += sign * times
    return words
