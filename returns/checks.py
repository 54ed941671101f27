"""What does not add up in returns, or is unlike the months before: told with its cells, to be judged."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from returns.model import Cell, Return
from words import say
from words.dates import date_said

# A number is asked about that is over twice the highest of the months before or under half the lowest, and so
# many away from it; with fewer months known, none is.
TIMES, AWAY, FEWEST_MONTHS, MONTHS_BEFORE = 2, 10, 3, 12
AMOUNTS = frozenset({"compensation_paid", "compensation_claimed", "compensation_awarded", "damage_claimed"})
Key = tuple[str, str, str, str, str, str]
# What a month held: numbers by what they count.
Counts = Mapping[Key, Decimal]


@dataclass(frozen=True)
class Check:
    """One thing to look at: its kind, the cells it is about, and the sentence."""

    kind: str
    places: tuple[str, ...]
    text: str


def key_of(cell: Cell) -> Key:
    """Return what a cell counts: measure, unit, category, stage, sex, destination."""
    return (cell.measure, cell.unit, cell.category, cell.stage, cell.sex, cell.destination)


def counts_of(each: Return) -> Counts:
    """Return the numbers of a return by what they count."""
    return {key_of(cell): cell.value for cell in each.cells if cell.value is not None}


def check(
    returns: Sequence[Return],
    sums: Iterable[tuple[str, tuple[str, ...]]] = (),
    before: Mapping[str, Mapping[str, Counts]] | None = None,
    names: Mapping[str, str] | None = None,
) -> tuple[Check, ...]:
    """Return what is to be looked at in the returns of a file.

    `sums` are those of the reading, `before` the numbers of earlier months, by centre and month,
    `names` those of centres by their keys.
    """
    cells = {cell.place: cell for each in returns for cell in each.cells}
    found = list(_totals(cells, sums))
    history = {centre: dict(months) for centre, months in (before or {}).items()}
    for each in sorted(returns, key=lambda one: (one.centre_id, one.month)):
        found += _odd_numbers(each)
        found += _sexes(each)
        found += _outcomes(each)
        known = history.setdefault(each.centre_id, {})
        found += _same_as_before(each, known, names or {})
        found += _jumps(each, known)
        known[each.month] = counts_of(each)
    return tuple(found)


def _counted(cell: Cell | None) -> Decimal | None:
    """Return a cell's number, nought for a dash, None where it is not known."""
    if cell is None:
        return None
    return Decimal(0) if cell.without_number == "dash" else cell.value


def _totals(cells: Mapping[str, Cell], sums: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[Check]:
    for place, parts in sums:
        total = _counted(cells.get(place))
        known = [(part, number) for part in parts if (number := _counted(cells.get(part))) is not None]
        summed = sum((number for _, number in known), Decimal(0))
        if total is None or not known:
            continue
        if (total != summed) if len(known) == len(parts) else (total < summed):
            shown = f"{parts[0]} – {parts[-1].rpartition('!')[2]}" if len(parts) > 1 else parts[0]
            text = say(
                "returns.check_total", place=place, total=_shown(total), parts=shown, summed=_shown(summed)
            )
            yield Check("total", (place, *parts), text)


def _shown(number: Decimal) -> str:
    return f"{number:f}"


def _odd_numbers(each: Return) -> Iterator[Check]:
    for cell in each.cells:
        if cell.value is None:
            continue
        if cell.value < 0:
            yield Check(
                "negative",
                (cell.place,),
                say("returns.check_negative", place=cell.place, value=_shown(cell.value)),
            )
        elif cell.measure not in AMOUNTS and cell.value != cell.value.to_integral_value():
            yield Check(
                "fraction",
                (cell.place,),
                say("returns.check_fraction", place=cell.place, value=_shown(cell.value)),
            )


def _sexes(each: Return) -> Iterator[Check]:
    """Compare women, men and those not recorded with all."""

    def others(cell: Cell) -> tuple[str, ...]:
        key = key_of(cell)
        return (*key[:4], key[5])

    for _, group in groupby(sorted(each.cells, key=others), key=others):
        by_sex = {cell.sex: cell for cell in group}
        everyone = _counted(by_sex.get("all"))
        parts = {sex: cell for sex, cell in by_sex.items() if sex != "all"}
        known = {sex: number for sex, cell in parts.items() if (number := _counted(cell)) is not None}
        if everyone is None or len(known) < len(parts) or not known:
            continue
        summed = sum(known.values(), Decimal(0))
        places = (by_sex["all"].place, *(cell.place for cell in parts.values()))
        both = {"female", "male"} <= set(known)
        if summed > everyone or (both and summed != everyone):
            text = say(
                "returns.check_sexes",
                place=places[0],
                everyone=_shown(everyone),
                parts=", ".join(places[1:]),
                summed=_shown(summed),
            )
            yield Check("sexes", places, text)


def _outcomes(each: Return) -> Iterator[Check]:
    """Compare what was resolved with what was received."""
    received = {key_of(cell)[2:]: cell for cell in each.cells if cell.measure == "complaints_received"}
    for cell in each.cells:
        came = received.get(key_of(cell)[2:])
        if cell.measure != "complaints_resolved" or cell.value is None or came is None or came.value is None:
            continue
        if cell.value > came.value:
            text = say(
                "returns.check_resolved",
                place=cell.place,
                resolved=_shown(cell.value),
                other=came.place,
                received=_shown(came.value),
            )
            yield Check("resolved", (cell.place, came.place), text)


def _same_as_before(each: Return, known: Mapping[str, Counts], names: Mapping[str, str]) -> Iterator[Check]:
    """Tell of a month that repeats another number by number, as one does that was copied."""
    numbers = counts_of(each)
    if len(numbers) < 4 or not any(numbers.values()):
        return
    for month, counts in known.items():
        if month != each.month and counts == numbers:
            text = say(
                "returns.check_same",
                centre=names.get(each.centre_id, each.centre_id),
                month=date_said(each.month),
                other=date_said(month),
            )
            yield Check("same", tuple(cell.place for cell in each.cells), text)


def _jumps(each: Return, known: Mapping[str, Counts]) -> Iterator[Check]:
    """Compare every number with the same of the twelve months before."""
    months = [month for month in _months_before(each.month) if month in known]
    for cell in each.cells:
        values = [known[month][key_of(cell)] for month in months if key_of(cell) in known[month]]
        if cell.value is None or len(values) < FEWEST_MONTHS:
            continue
        high, low = max(values), min(values)
        above = cell.value > TIMES * high and cell.value - high >= AWAY
        below = TIMES * cell.value < low and low - cell.value >= AWAY
        if above or below:
            text = say(
                "returns.check_jump",
                place=cell.place,
                value=_shown(cell.value),
                low=_shown(low),
                high=_shown(high),
                months=len(values),
            )
            yield Check("jump", (cell.place,), text)


def _months_before(month: str) -> list[str]:
    count = int(month[:4]) * 12 + int(month[5:]) - 1
    return [f"{(count - back) // 12:04}-{(count - back) % 12 + 1:02}" for back in range(1, MONTHS_BEFORE + 1)]
