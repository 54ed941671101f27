"""The rows of a table one after the other: what their labels say, and the headings of groups above them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from returns.blocks import ROMAN, Block, says_value
from returns.layout import Axis, Label, LabelRole, Meaning, Table
from returns.months import period_in
from returns.sheets import Grid, Place
from returns.understanding import BETWEEN, Said, code_of, heading_says, label_says
from returns.vocabulary import plain, says

# Labels that stand once for several rows below, as a merged cell or with blanks under them.
CARRIED: tuple[Axis, ...] = ("centre", "month", "year", "stage", "destination", "measure", "category")


@dataclass(frozen=True)
class Named:
    """A label: where it stands, its text, and whether it was carried down without being merged."""

    place: Place
    text: str
    carried: bool = False


@dataclass(frozen=True)
class Line:
    """One row: its labels by axis, what it is, the groups it stands in, and whether that is sure.

    `groups` are headings of groups by axis: of a stage, a centre, a month, or else of kinds of complaint.
    """

    row: int
    role: LabelRole
    labels: Mapping[Axis, Named]
    groups: Mapping[Axis, Named]
    sure: bool = True
    grand: bool = False


@dataclass
class _Above:
    """What rows further up say of those below."""

    labels: dict[Axis, Named] = field(default_factory=dict)
    groups: dict[Axis, Named] = field(default_factory=dict)


def lines(grid: Grid, block: Block, table: Table, hidden: bool = True) -> Iterator[Line]:
    """Go through the rows of a table that hold something; hidden ones only where they are wanted."""
    above = _Above()
    known = {(label.axis, label.text): label for label in table.labels}
    for row in range(block.first, block.last + 1):
        if row in grid.hidden_rows and not hidden:
            continue
        valued = any(says_value(grid.own(row, column.number)) for column in table.of("value"))
        valued = valued or any(says_value(grid.own(row, column.number)) for column in table.of("cumulative"))
        labels = _labels(grid, row, table, above, valued)
        own = {axis: label for axis, label in labels.items() if label.place[0] == row}
        heading = _group_heading(grid, row, table, own)
        if not (valued or heading or own):
            continue
        yield _line(grid, row, table, labels, heading, above, known, valued)


def _labels(grid: Grid, row: int, table: Table, above: _Above, valued: bool) -> dict[Axis, Named]:
    """Return the labels of a row by axis; of two columns of kinds of complaint the left one is the group."""
    columns = table.of("label")
    found: dict[Axis, Named] = {}
    texts = [text for column in columns if (text := grid.at(row, column.number).text)]
    own = bool(texts) and not any(label_says(text).total or label_says(text).subtotal for text in texts)
    for column in columns:
        assert column.axis is not None  # noqa: S101 - a column of labels tells of what
        place = grid.corner(row, column.number)
        text = grid.at(row, column.number).text
        carried = False
        alone = len(columns) == 1
        if not text and valued and own and not alone and column.axis in CARRIED and column is not columns[-1]:
            before = above.labels.get(column.axis)
            if before is not None:
                place, text, carried = before.place, before.text, True
        if not text:
            continue
        named = Named(place, text, carried)
        if not carried or column.axis not in above.labels:
            above.labels[column.axis] = named
        if column.axis in found:
            named = Named(place, found[column.axis].text + BETWEEN + text, carried)
        found[column.axis] = named
    return found


def _group_heading(grid: Grid, row: int, table: Table, own: Mapping[Axis, Named]) -> Named | None:
    """Return the text of a row that names a group: its own label, or what is merged over the whole row."""
    for named in own.values():
        return named
    for column, cell in grid.row(row):
        if cell.text and not says_value(cell) and not ROMAN.match(cell.text):
            known = next((one for one in table.columns if one.number == column), None)
            if known is None or known.role in ("numbering", "value", "label"):
                return Named((row, column), cell.text)
    return None


def _line(
    grid: Grid,
    row: int,
    table: Table,
    labels: dict[Axis, Named],
    heading: Named | None,
    above: _Above,
    known: Mapping[tuple[Axis, str], Label],
    valued: bool,
) -> Line:
    numbered = [grid.own(row, column.number).text for column in table.of("numbering")]
    lettered = any(ROMAN.match(text) for text in numbered)
    counted = any(text for text in numbered) and not lettered
    main = _main(labels) or heading
    kept = next(
        (known[axis, plain(one.text)] for axis, one in labels.items() if (axis, plain(one.text)) in known),
        None,
    )
    said = label_says(main.text) if main else Said()
    axis = _group_axis(main, said) if main else "category"
    if main and valued and lettered and not counted and not (said.total or said.subtotal):
        # The row of a group's heading holds the group's own total.
        _enter(above, axis, main)
        return Line(row, "subtotal", labels, dict(above.groups))
    if kept is not None and kept.role in ("total", "subtotal", "aside"):
        return Line(row, kept.role, labels, dict(above.groups), grand=said.grand)
    if said.total or said.subtotal:
        return Line(
            row, "subtotal" if said.subtotal else "total", labels, dict(above.groups), grand=said.grand
        )
    # A name of a column that lists such names is a row like any other, even with nothing beside it.
    listed = any(column.axis == axis for column in table.of("label"))
    section = lettered or (axis in ("stage", "centre", "month") and not listed)
    if kept is not None:
        section = kept.role == "section"
    if main and not valued and (section or _merged_over_values(grid, main.place, table)):
        _enter(above, axis, main)
        return Line(row, "section", labels, dict(above.groups))
    sure = valued or counted or kept is not None or main is None
    return Line(row, "part", labels, dict(above.groups), sure)


def _main(labels: Mapping[Axis, Named]) -> Named | None:
    """Return the label that tells what a row is: a total is named in whichever column comes first."""
    for named in labels.values():
        if not named.carried and (label_says(named.text).total or label_says(named.text).subtotal):
            return named
    own = [named for named in labels.values() if not named.carried]
    return labels.get("category") or (own[0] if own else None)


def _group_axis(named: Named, said: Said) -> Axis:
    if said.meaning.stage:
        return "stage"
    if said.period.span == "month":
        return "month"
    return "centre" if says("named_centre", named.text) else "category"


def _enter(above: _Above, axis: Axis, named: Named) -> None:
    """Begin a group: one of a wider kind ends those of narrower kinds."""
    order: tuple[Axis, ...] = ("centre", "month", "stage", "category")
    for narrower in order[order.index(axis) :]:
        above.groups.pop(narrower, None)
    above.groups[axis] = named


def _merged_over_values(grid: Grid, place: Place, table: Table) -> bool:
    numbers = {column.number for column in table.of("value")}
    return any(
        top == place[0] and left <= place[1] <= right and numbers & set(range(left, right + 1))
        for left, top, right, _ in grid.merged
    )


def proposed_labels(grid: Grid, block: Block, table: Table) -> tuple[Label, ...]:
    """Return what the labels of a table seem to mean, each once, in their order."""
    found: dict[tuple[Axis, str], Label] = {}
    for line in lines(grid, block, table):
        for axis, named in {**line.groups, **line.labels}.items():
            key = (axis, plain(named.text))
            group = axis in line.groups and line.groups[axis] is named
            role: LabelRole = "section" if group else line.role if named.place[0] == line.row else "part"
            # A group's heading that holds the group's total is a heading all the same.
            if key not in found and not (role == "section" and axis not in line.groups):
                found[key] = Label(
                    axis=axis, text=key[1], role=role, meaning=label_meaning(axis, named.text, role)
                )
    return tuple(found.values())


def label_meaning(axis: Axis, text: str, role: LabelRole) -> Meaning:
    """Return what a label on an axis seems to say of its row."""
    said = label_says(text).meaning
    if role in ("total", "subtotal"):
        return Meaning(stage=said.stage) if axis == "category" else Meaning()
    match axis:
        case "category":
            return Meaning(category=code_of(text))
        case "stage":
            return Meaning(stage=said.stage)
        case "sex":
            return Meaning(sex=said.sex)
        case "destination":
            return Meaning(destination=said.destination)
        case "measure":
            headed = heading_says(text).meaning
            return Meaning(measure=headed.measure, unit=headed.unit)
    return Meaning()


def month_of(line: Line) -> tuple[int | None, int | None, bool]:
    """Return year and month that a row says, and whether it spans more than a month."""
    year = month = None
    longer = False
    for axis in ("year", "month"):
        for named in (line.groups.get(axis), line.labels.get(axis)):
            if named is None:
                continue
            said = period_in(
                f"month {named.text}" if axis == "month" and named.text.isdecimal() else named.text
            )
            year, month = said.year or year, said.month or month
            longer = longer or said.span in ("to date", "longer")
    return year, month, longer
