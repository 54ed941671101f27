"""What the tests of the rules share: people, a method with points, a method of grades, an entry."""

from decimal import Decimal

from conduct.assessment import Entry, Score
from conduct.method import Bar, Grade, Indicator, Method, Subject
from conduct.roles import Role

PEOPLE = {
    "anna@vamas.example": (Role.ASSESSOR,),
    "binh@vamas.example": (Role.REVIEWER,),
    "chi@vamas.example": (Role.PUBLISHER,),
    "dung@vamas.example": (Role.ADMINISTRATOR,),
}
ASSESSOR, REVIEWER, PUBLISHER, ADMINISTRATOR = PEOPLE
OUTSIDER = "zoe@other.example"

METHOD = Method(
    method_id="two-subjects",
    version=1,
    title="Two subjects",
    code_id="vamas-2018",
    standing="illustrative",
    scale_id="three-steps",
    scale=(
        Grade(grade="Gold", least=None),
        Grade(grade="A", least=Decimal(80)),
        Grade(grade="B", least=Decimal(50)),
        Grade(grade="C", least=Decimal(0)),
    ),
    subjects=(Subject(number=1, title="Fees", weight=Decimal(3)), Subject(number=2, title="Return")),
    indicators=(
        Indicator(indicator_id="1.1", subject=1, text="Fees are made known", most=Decimal(10)),
        Indicator(
            indicator_id="1.2", subject=1, text="Fees are as agreed", most=Decimal(5), weight=Decimal(2)
        ),
        Indicator(indicator_id="2.1", subject=2, text="Safe return", most=Decimal(4)),
    ),
    bars=(Bar(indicator_id="1.1", least=Decimal(1), reason="Fees are kept secret"),),
)
LISTED = Method(
    method_id="stars-as-listed",
    version=1,
    title="Stars as listed",
    code_id="vamas-2018",
    standing="official",
    scale_id="vamas-stars",
    scale=tuple(Grade(grade=str(stars)) for stars in range(6, 0, -1)),
)


def entry(*points: object, evidence: tuple[str, ...] = ("inspection",)) -> Entry:
    """Make an entry of the method above: points of its indicators in order, None where not scored."""
    names = [one.indicator_id for one in METHOD.indicators]
    given = [None if value is None else Decimal(str(value)) for value in points]
    return Entry(
        scores={
            name: Score(points=value, evidence=evidence)
            for name, value in zip(names, given, strict=False)
            if value is not None
        }
    )
