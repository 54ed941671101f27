"""The words of a question as they are compared: spelling, other names of things, words that say nothing.

Where people write of the field in Vietnamese or Indonesian, their words stand for the English ones.
"""

import re
from collections.abc import Collection
from functools import cache
from unicodedata import category, digit, normalize

# Accents of Latin, Greek and Cyrillic letters come before it.
BEYOND_LATIN = 0x370
# So many words at most make a phrase.
PHRASE_WORDS = 4
# Spellings that are no mistakes, other words for the same, and what people of a country are called.
SAME = {
    "labor": "labour",
    "program": "programme",
    "center": "centre",
    "organization": "organisation",
    "attache": "attaches",
    "agency": "agencies",
    "treaty": "treaties",
    "mou": "memorandum",
    "mous": "memorandum",
    "memoranda": "memorandum",
    "ratify": "ratified",
    "ratifies": "ratified",
    "ratification": "ratified",
    "ratifications": "ratified",
    "kept": "keep",
    "keeping": "keep",
    "fee": "fees",
    "cap": "capped",
    "caps": "capped",
    "ceiling": "capped",
    "maximum": "capped",
    "limit": "capped",
    "pays": "pay",
    "sent": "send",
    "sends": "send",
    "recruiter": "recruitment",
    "recruiting": "recruitment",
    "wage": "wages",
    "salary": "wages",
    "salaries": "wages",
    "died": "death",
    "die": "death",
    "dies": "death",
    "dead": "death",
    "deaths": "death",
    "ends": "ended",
    "end": "ended",
    "expire": "expired",
    "expires": "expired",
    "expiry": "expired",
    "worker": "workers",
    "paid": "pay",
    # Whoever wants to complain is told where, not what others complained of.
    "complain": "complaining",
    "complains": "complaining",
    # The system of sponsorship, of which the record speaks by the sponsor.
    "retention": "keep",
    "retained": "keep",
    "confiscated": "keep",
    "confiscation": "keep",
    "hotline": "telephone",
    "hotlines": "telephone",
    "phone": "telephone",
    "kafala": "sponsor",
    "kafalah": "sponsor",
    "sponsorship": "sponsor",
    "overcharging": "excessive",
    "overcharged": "excessive",
    "filipino": "philippines",
    "filipinos": "philippines",
    "filipina": "philippines",
    "burmese": "burma",
    "vietnamese": "vietnam",
    "nepali": "nepal",
    "nepalese": "nepal",
}
# Several words that are called by one: labour in Vietnamese begins like the name of a country, and shall not.
PHRASES = {
    "lao dong": "ldong",
    "employment permit system": "eps",
    # A broker's fee in Vietnamese begins like the name of another country.
    "phi moi gioi": "moigioi",
    "moi gioi": "moigioi",
    # What is complained of is counted; where to complain is told.
    "complain of": "complaints",
    "complain about": "complaints",
    "to complain about": "complaining",
    "i complain about": "complaining",
    "maid": "domestic workers",
    "maids": "domestic workers",
    "housemaid": "domestic workers",
    "housemaids": "domestic workers",
    "domestic helper": "domestic workers",
    "domestic helpers": "domestic workers",
    "household workers": "domestic workers",
    "day off": "rest day",
    "days off": "rest day",
    "placement fee": "recruitment fees",
    "placement fees": "recruitment fees",
    "agency fee": "recruitment fees",
    "agency fees": "recruitment fees",
    "not paid": "unpaid",
    "not been paid": "unpaid",
    # Words of the field that people write in their own language, whatever the language of the page.
    "tki": "indonesia workers",
    "tkw": "indonesia workers",
    "pmi": "indonesia workers",
    "ofw": "philippines workers",
    "ofws": "philippines workers",
    "tenaga kerja": "workers",
    "pekerja migran": "migrant workers",
    "pekerja rumah tangga": "domestic workers",
    "asisten rumah tangga": "domestic workers",
    "prt": "domestic workers",
    "upah minimum": "minimum wages",
    "gaji minimum": "minimum wages",
    "upah": "wages",
    "gaji": "wages",
    "tidak dibayar": "unpaid",
    "tidak membayar": "unpaid",
    "biaya penempatan": "recruitment fees",
    "paspor": "passport",
    "mengadu": "complaining",
    "giup viec gia dinh": "domestic workers",
    "giup viec nha": "domestic workers",
    "luong toi thieu": "minimum wages",
    "muc luong toi thieu": "minimum wages",
    "luong": "wages",
    "ho chieu": "passport",
    "nghiep doan": "trade union",
    "cong doan": "trade union",
    "bao ve": "protect",
    "di nhat": "nhat ban",
    "khieu nai o dau": "complaining",
    "cach khieu nai": "complaining",
    # What comes first is named by two words, of which the second is spelt like Japan.
    "cao nhat": "highest",
    "lon nhat": "largest",
    "moi nhat": "newest",
    "nhieu nhat": "most",
    "thap nhat": "lowest",
    "so sanh": "compare",
}
# A year that bounds what is asked for, and is not the year of what answers.
BOUND = re.compile(r"\b(?:since|after|before|until|sejak|setelah|sebelum|sau nam|tu nam|truoc nam) (\d{4})\b")
BOUNDED = "since"
# The longest first: a phrase may begin with another.
PHRASE = re.compile(rf"\b({'|'.join(sorted(PHRASES, key=len, reverse=True))})\b")
# A number is one word, however its thousands are set apart; so is a share, by whatever word for a hundredth.
THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:[, \u2009\u202f\u00a0]\d{3})+(?!\d)")
FRACTION = re.compile(r"(?<![\d.,])(\d+)[.,](\d{1,2})(?![\d.,]*\d)")
PER_CENT = re.compile(r"(\d)\s*(?:%|per\s?cent\b|percent\b|persen\b|phần trăm\b)")
# Whoever wants to complain is told of where they are, wherever they came from.
COMPLAINING, THERE = "complaining", r"\b(?:in|o|tai|di)"
# How somebody asks what a word means, in the languages of the glossary.
MEANING = re.compile(
    r"\b(?:mean|means|meaning|definition|define|explain|differ|differs|difference|between|versus|vs"
    r"|nghia|la gi|khac nhau|khac gi|apa itu|apakah|arti|artinya|beda|perbedaan)\b"
    "|คืออะไร|หมายถึงอะไร|គឺជាអ្វី|ជាអ្វី"
)
# Words that ask for an order, a size or a comparison: a page answers them without holding them.
ORDER = frozenset(
    (
        "best", "big", "biggest", "compare", "compared", "comparing", "comparison", "fewest", "higher",
        "highest", "large", "larger", "largest", "least", "lowest", "more", "most", "newest",
        "recent", "smallest", "top", "worst",
        "banyak", "bandingkan", "besar", "paling", "perbandingan", "terbaik", "terbanyak", "terbaru",
        "terbesar", "terendah", "tertinggi",
    )
)  # fmt: skip
# Words that ask for a price.
FEES = frozenset(("fees", "cost", "costs", "price", "charge", "charges", "phi", "moigioi", "biaya"))
# Words that say nothing of what is looked for, in English and as Vietnamese and Indonesian ask.
STOP = frozenset(
    (
        "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before",
        "between", "by", "can", "could", "countries", "country", "democratic", "did", "do", "does",
        "employer", "employers", "find", "for", "from", "get", "give", "go", "had", "has", "have", "how",
        "i", "if", "in", "into", "is", "it", "its", "kingdom", "last", "latest", "list", "many", "me",
        "much", "must", "my", "now", "of", "on", "or", "our", "please", "republic", "shall", "should",
        "show", "since", "tell", "than", "that", "the", "their", "them", "there", "these", "they", "this",
        "those", "to", "under", "until", "up", "was", "we", "were", "what", "when", "where", "which", "who",
        "whom", "whose", "why", "will", "with", "would", "you", "your",
        "ai", "bao", "bi", "cac", "cho", "co", "cua", "dau", "den", "duoc", "gi", "khi", "khong", "la",
        "nao", "nhieu", "nhu", "nhung", "o", "tai", "theo", "toi", "trong", "tu", "va", "ve", "voi",
        "ada", "adalah", "apa", "apakah", "bagaimana", "berapa", "cara", "dalam", "dan", "dari", "dengan",
        "di", "ini", "itu", "kapan", "ke", "majikan", "mana", "oleh", "pada", "saya", "siapa", "untuk",
        "yang",
    )
)  # fmt: skip


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, Latin ones without accents and in their British spelling.

    Digits are those of ASCII, whichever script they are written in. Marks of other scripts are letters there.
    """
    small = THOUSANDS.sub(lambda number: re.sub(r"\D", "", number[0]), text.lower())
    small = PER_CENT.sub(r"\1percent ", FRACTION.sub(r"\1point\2", small))
    plain = "".join(map(_plain, normalize("NFKD", small.replace("đ", "d"))))
    return [SAME.get(word, word) for word in PHRASE.sub(_short, plain).split()]


def asks_for_a_number(asked: str) -> bool:
    """Return whether a number is asked for that is no year."""
    return any(word[0].isdigit() and not is_year(word) for word in words_of(asked))


def named_term(text: str) -> frozenset[str]:
    """Return by which words a term is looked up: those of its name, without a question for its meaning."""
    plain = MEANING.sub(" ", " ".join(words_of(text)))
    return frozenset(word.rstrip("s") for word in plain.split() if word not in STOP)


def typed_as(asked: str, missing: Collection[str], as_asked: str, spelt: str) -> list[str]:
    """Return words that are missing as they stand in what was typed, neighbours in one.

    `spelt` is the question with another name of a country in the place of the one in `as_asked`.
    """
    words = set(as_asked.split())
    if not words.issuperset(missing):
        missing = words.intersection(missing) | words.difference(spelt.split())
    typed = asked.split()
    spans = sorted(
        (end - start, start, end)
        for start in range(len(typed))
        for end in range(start + 1, min(start + PHRASE_WORDS, len(typed)) + 1)
    )
    taken: set[int] = set()
    for word in missing:
        # The fewest neighbours that make the word.
        plain = word.removeprefix(BOUNDED) if is_year(word) else word
        at = next(((a, b) for _, a, b in spans if plain in words_of(" ".join(typed[a:b]))), None)
        taken |= set(range(*at)) if at else set()
    said: list[str] = []
    for place in sorted(taken):
        word = typed[place].strip("?!.,;:\"'“”‘’«»()")
        said = [*said[:-1], f"{said[-1]} {word}"] if place - 1 in taken else [*said, word]
    return said


def is_year(word: str) -> bool:
    """Tell whether a word is a year, or one that bounds what is asked for."""
    year = word.removeprefix(BOUNDED)
    return year.isdigit() and len(year) == len("2024")


def narrows(word: str) -> bool:
    """Tell whether a word only narrows what is looked for: a year, or one that asks for an order."""
    return is_year(word) or word in ORDER


def _short(phrase: re.Match[str]) -> str:
    return PHRASES[phrase[0]]


@cache
def _plain(sign: str) -> str:
    """Return a sign as words are told apart by it: a letter, a digit, nothing for an accent, else a space."""
    kind = category(sign)
    if kind == "Mn" and ord(sign) < BEYOND_LATIN:
        return ""
    if kind[0] in "LM" or kind == "Nd":
        return str(digit(sign, 0)) if kind == "Nd" else sign
    return "" if kind == "Cf" else " "
