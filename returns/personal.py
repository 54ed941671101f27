"""Personal data in what a return would keep: names, passports, telephone numbers, addresses of e-mail.

What is kept of a sheet are its labels, its cells, the notes beside and below them and the comments at them;
each is looked through. Rules find what has the form of such data. A name without a title or a family name
that is known cannot be told from other words; two words with capital letters in a note are asked about.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from returns.blocks import Block, blocks
from returns.context import FOOTNOTE
from returns.months import period_in, western_digits
from returns.numbers import number_in
from returns.question import Question
from returns.sheets import Grid
from returns.understanding import BETWEEN
from returns.vocabulary import country, only, says
from words import say

Kind = Literal["passport", "telephone", "email", "identity", "name", "name_heading", "perhaps_name"]
PASSPORT = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}[ -]?\d{6,8}[A-Z]?(?![A-Za-z0-9])")
TELEPHONE = re.compile(
    r"(?<![\d+])\+\(?\d(?:[\d ()./-]{6,18})\d(?!\d)|(?<![\d.,])0\d(?:[ ()-]?\d){7,11}(?![\d.,]?\d)"
)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
# Thailand has thirteen digits, Viet Nam and Malaysia twelve, Indonesia sixteen.
IDENTITY = re.compile(r"(?<!\d)(?:\d[ -]?){11,15}\d(?!\d)")
LATIN_NAME = r"[A-ZÀ-ỸĐ][\w'’.-]*"
TITLES = r"[Mm]rs?|[Mm]s|[Mm]iss|Sdri?|Bpk|Bapak|Ibu|Tn|Ny|Nn|Ông|Bà|[Aa]\.n|[Aa]tas nama|Encik|Puan|Cik|Gng"
FAMILIES = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương"
TITLED = re.compile(
    rf"(?<!\w)(?:{TITLES})\.?\s+{LATIN_NAME}"
    rf"|(?<!\w)(?:{FAMILIES})(?:\s+{LATIN_NAME}){{1,3}}"
    r"|(?<![\u0e00-\u0e7f])(?:นางสาว|นาย(?!หน้า|จ้าง)|นาง|น\.ส\.)\s?[\u0e00-\u0e7f]{2,}"
    r"|(?<![\u1780-\u17ff])(?:លោកស្រី|លោក|អ្នកស្រី)\s?[\u1780-\u17ff]{2,}"
    r"|(?<![\u0e80-\u0eff])(?:ທ້າວ|ນາງສາວ)\s?[\u0e80-\u0eff]{2,}"
    r"|(?<![\u1000-\u109f\d])(?:ဒေါ်|ဦး)[\u1000-\u109f]{2,}"
)
NAMED = re.compile(
    r"(?<!\w)(?:name|nama|họ tên|họ và tên|pangalan|ชื่อ|ឈ្មោះ|ຊື່|အမည်)\s*[:：]\s*\S", re.IGNORECASE
)
OF_PERSONS = r"workers?|complainants?|migrants?|clients?|victims?"
HEADINGS = (
    rf"(?:full )?names?(?: of (?:the )?(?:{OF_PERSONS}))?",
    r"nama(?: lengkap| pmi| pekerja| pelapor| korban)?|no\.? ?paspor|no\.? ?(?:hp|telp)\.?",
    r"họ (?:và )?tên|số (?:hộ chiếu|điện thoại)|pangalan",
    r"ชื่อ(?:[- ]?(?:นามสกุล|สกุล))?|เบอร์โทร(?:ศัพท์)?|หมายเลขหนังสือเดินทาง",
    r"ឈ្មោះ|ຊື່(?: ແລະ ນາມສະກຸນ)?|အမည်",
    r"passport(?: (?:no\.?|number))?|(?:tele)?phone(?: (?:no\.?|number))?",
)
HEADING = re.compile(rf"^\W*(?:{'|'.join(HEADINGS)})\W*$", re.IGNORECASE)
NOBODY = "nobody"
PERHAPS = re.compile(r"(?<!\w)[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){1,3}(?!\w)")


@dataclass(frozen=True)
class Personal:
    """Personal data: the place, and what it seems to be."""

    place: str
    kind: Kind

    def __str__(self) -> str:
        """Return the sentence about it; it does not repeat what was found."""
        return say(f"returns.personal_{self.kind}", place=self.place)

    @property
    def question(self) -> Question | None:
        """Return what is asked where it cannot be told whether this names somebody."""
        return Question("name", self.place, str(self), (NOBODY,)) if self.kind == "perhaps_name" else None


def personal_in(text: str, note: bool = False) -> Kind | None:
    """Return what kind of personal data a text seems to hold, None where it holds none."""
    line = western_digits(text)
    if EMAIL.search(line):
        return "email"
    if number_in(text) is None and (not note or period_in(text).span == "" or re.search(r"\d{9}|\+\d", line)):
        if TELEPHONE.search(line):
            return "telephone"
        if IDENTITY.search(line):
            return "identity"
    if PASSPORT.search(line):
        return "passport"
    if TITLED.search(text) or NAMED.search(text):
        return "name"
    if note and any(not _is_known(match[0]) for match in PERHAPS.finditer(text)):
        return "perhaps_name"
    return None


def _is_known(words: str) -> bool:
    """Tell whether words with capital letters name a country, an office, or nothing of a person."""
    return bool(
        country(words) or says("named_centre", words) or only("measure", words) or only("stage", words)
    )


def personal_data(grids: Sequence[Grid]) -> tuple[Personal, ...]:
    """Return personal data in what the returns of a file would keep, by their places."""
    return tuple(found for grid in grids for block in blocks(grid) for found in _in_table(grid, block))


def _in_table(grid: Grid, block: Block) -> Iterator[Personal]:
    for row in block.headings:
        for column, cell in grid.row(row):
            below = any(grid.own(at, column).text for at in range(block.first, block.last + 1))
            if below and HEADING.match(cell.text.split(BETWEEN)[-1]):
                yield Personal(grid.place(row, column), "name_heading")
    for row in range(block.first, block.last + 1):
        written = [(column, cell) for column, cell in grid.row(row) if cell.number is None and cell.text]
        for at, (column, cell) in enumerate(written):
            note = at > 0 and number_in(cell.text) is None
            if kind := personal_in(cell.text, note):
                yield Personal(grid.place(row, column), kind)
    for row in range(block.last + 1, grid.size[0] + 1):
        for column, cell in grid.row(row):
            if (match := FOOTNOTE.match(cell.text)) and (kind := personal_in(match["text"], note=True)):
                yield Personal(grid.place(row, column), kind)
    for (row, column), text in grid.comments.items():
        if block.headings[0] <= row <= block.last and (kind := personal_in(text, note=True)):
            yield Personal(grid.place(row, column), kind)
