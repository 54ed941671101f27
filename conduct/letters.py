"""Letters to the agencies of a published cycle: the association's own words, and what was published of each.

A template is plain text with blanks such as {agency} and {grade}; it is never read as anything else.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from urllib.parse import urlencode

from conduct.clock import zone_of
from conduct.cycle import Cycle
from conduct.desk import Desk, cycle_of
from conduct.refusal import Refused
from conduct.roles import OF_A_RANKING, Role
from warehouse.rankings import published_rows, revisions
from warehouse.settings import dashboard
from words import say
from words.dates import day_said

BLANKS = ("agency", "association", "cycle", "number", "result", "meaning", "revision", "published_on", "card")
BLANK = re.compile(r"\{([^{}]*)\}")
LONGEST_SUBJECT, LONGEST_BODY = 200, 6000


@dataclass(frozen=True)
class Template:
    """How an association words its letters; paragraphs of the body are parted by empty lines."""

    subject: str
    body: str


@dataclass(frozen=True)
class Letter:
    """One letter: to whom, what it says, and the address of the agency's card, '' where none is set.

    `remark` says what no wording may leave out: that the method is for trying out. `zone` is that of the
    association, whose days a letter speaks of.
    """

    agency_id: str
    agency: str
    association: str
    subject: str
    paragraphs: tuple[str, ...]
    card: str
    remark: str = ""
    zone: tzinfo = UTC


def template(desk: Desk, association_id: str) -> Template:
    """Return how an association words its letters; the product's own words until it has some. For members."""
    with desk.reading() as records:
        desk.require(records, association_id, *OF_A_RANKING)
        row = records.one("letter_template", association_id=association_id)
    if row is None:
        return Template(_with_blanks(say("letters.subject")), _own_body())
    return Template(row["subject"], row["body"])


def change_template(desk: Desk, association_id: str, changed: Template) -> None:
    """Let an association word its letters in another way. Raises Refused for a blank that is not known."""
    if not (0 < len(changed.subject.strip()) <= LONGEST_SUBJECT and 0 < len(changed.body) <= LONGEST_BODY):
        raise Refused(say("letters.bad_length", subject=LONGEST_SUBJECT, body=LONGEST_BODY))
    unknown = set(BLANK.findall(changed.subject + changed.body)) - set(BLANKS)
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in BLANKS)
        raise Refused(say("letters.unknown_blank", blanks=", ".join(sorted(unknown)), known=known))
    with desk.writing() as records:
        desk.require(records, association_id, Role.PUBLISHER, Role.ADMINISTRATOR)
        before = records.one("letter_template", association_id=association_id)
        records.put("letter_template", association_id=association_id, **vars(changed))
        desk.note(records, "letters worded", association_id, before=before, after=vars(changed))


def letters(desk: Desk, cycle_id: str) -> list[Letter]:
    """Return a letter to each agency of a cycle, from its newest revision. For publishers.

    Raises Refused while nothing of the cycle is published.
    """
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.PUBLISHER)
    published = revisions(desk.lake, cycle_id)
    if not published:
        raise Refused(say("letters.not_published", cycle=cycle.label))
    newest = published[-1]
    rows = published_rows(desk.lake, newest["publication_id"])
    meanings = {str(row["grade"]): str(row["meaning"] or "") for row in rows["ranking_scale"]}
    names = {str(row["agency_id"]): str(row["name"]) for row in rows["ranking_agency"]}
    worded, zone = template(desk, cycle.association_id), zone_of(desk, cycle.association_id)
    return [
        _letter(worded, cycle, newest, row, names[str(row["agency_id"])], meanings, zone)
        for row in sorted(rows["ranking_grade"], key=lambda row: names[str(row["agency_id"])])
    ]


def card_address(agency: str) -> str:
    """Return the public address of an agency's card, by its key there; '' where none is set."""
    return dashboard() and f"{dashboard()}/scorecard?{urlencode({'scorecard_agency': agency})}"


def _letter(
    worded: Template,
    cycle: Cycle,
    publication: Mapping[str, object],
    row: Mapping[str, object],
    agency: str,
    meanings: Mapping[str, str],
    zone: tzinfo,
) -> Letter:
    grade, reason = str(row["grade"] or ""), str(row["not_eligible"] or "")
    result = say("letters.not_ranked", reason=reason) if reason else say("letters.grade", grade=grade)
    card = card_address(f"{cycle.association_id}/{row['agency_id']}")
    said = {
        "agency": agency,
        "association": str(publication["association"]),
        "cycle": cycle.label,
        "number": str(cycle.number),
        "result": result,
        "meaning": _sentence(meanings.get(grade, "")),
        "revision": str(publication["revision"]),
        "published_on": day_said(datetime.fromisoformat(str(publication["published_at"])).astimezone(zone)),
        "card": card,
    }
    body = _filled(worded.body, said)
    return Letter(
        agency_id=str(row["agency_id"]),
        agency=agency,
        association=said["association"],
        subject=_filled(worded.subject, said),
        paragraphs=tuple(part.strip() for part in re.split(r"\n\s*\n", body) if part.strip()),
        card=card,
        remark=say("letters.illustrative") if publication["standing"] == "illustrative" else "",
        zone=zone,
    )


def _sentence(text: str) -> str:
    """End what a method says in words as a sentence ends: it stands among sentences."""
    return text if not text or text[-1] in ".!?។" else f"{text}."


def _own_body() -> str:
    parts = ("opening", "result", "right", "closing")
    return "\n\n".join(_with_blanks(say(f"letters.part_{part}")) for part in parts)


def _with_blanks(text: str) -> str:
    """Return a sentence of the product, in which blanks stand in square brackets, as a template has them."""
    return text.replace("[", "{").replace("]", "}")


def _filled(text: str, said: Mapping[str, str]) -> str:
    return BLANK.sub(lambda found: said.get(found[1], found[0]), text)
