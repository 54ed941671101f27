"""Charts of agreements: how many, when, between whom, and what they provide."""

from typing import Any

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, CHOSEN, GREY, PALE, hue
from charts.matrices import matrix_of
from charts.shape import Sign, Value, amount, reference, rests_on
from charts.shapes import Cell, Matrix
from charts.times import Moment, Timeline
from words import name_of, say

# What an event is drawn as; events of other words share the last sign.
MARKS: dict[str, tuple[str, Sign]] = {
    "signed": ("signed", "circle"),
    "dated, in process": ("in_process", "ring"),
    "renewed": ("renewed", "diamond"),
    "updated": ("renewed", "diamond"),
    "extended": ("renewed", "diamond"),
    "ban imposed": ("ban", "cross"),
    "ban lifted": ("ban", "cross"),
    "letter of intent": ("text", "square"),
    "protocol signed": ("text", "square"),
}
OTHER_MARK: tuple[str, Sign] = ("other", "triangle")
PARTS = {"agreements": ACCENT, "memoranda": PALE, "in_process": GREY}
BETWEEN = {"signed": ACCENT, "in_process": GREY}
LONGEST_DETAIL = 120
FIVE = 5


def counts(frame: pd.DataFrame) -> Bars:
    """Draw instruments by listing country: agreements, memoranda, and those in process.

    Needs listed, agreements, memoranda, in_process.
    """
    rows = list(frame.itertuples())
    series = tuple(
        Series(
            say(f"agreements.part_{part}"),
            colour,
            tuple(Value(amount(getattr(row, part)), rests_on=reference(row)) for row in rows),
            hatched=part == "in_process",
        )
        for part, colour in PARTS.items()
    )
    return Bars(tuple(frame["listed"]), series, say("columns.listed"), arrangement="stacked")


def years(frame: pd.DataFrame, this_year: int, chosen: str = "") -> Bars:
    """Draw signed instruments by five years and listing country; countries with few share one colour.

    The one that was chosen has a name and a colour of its own, however few it has; a period that is not over
    says so. Needs listed, year_signed, source_id, locator.
    """
    dated = frame[frame["year_signed"].notna()].assign(
        began=lambda rows: rows["year_signed"].astype(int) // FIVE * FIVE
    )
    periods = range(int(dated["began"].min()), int(dated["began"].max()) + 1, FIVE)
    hues = {name: CHOSEN if name == chosen and hue(name) == GREY else hue(name) for name in dated["listed"]}
    named = [name for name in dated["listed"].value_counts().index if hues[name] != GREY]
    groups = [(name, hues[name], dated[dated["listed"] == name]) for name in named]
    rest = dated[~dated["listed"].isin(named)]
    if not rest.empty:
        groups.append((say("agreements.others"), GREY, rest))
    none = dated.head(0)
    parts = [(name, colour, dict(list(rows.groupby("began")))) for name, colour, rows in groups]
    series = tuple(
        Series(name, colour, tuple(_of_period(part.get(began, none)) for began in periods))
        for name, colour, part in parts
    )
    labels = [f"{began}–{(began + FIVE - 1) % 100:02}" for began in periods]
    if this_year < periods[-1] + FIVE:
        labels[-1] = say("agreements.so_far", period=labels[-1])
    unit = say("agreements.unit_signed")
    return Bars(tuple(labels), series, say("columns.year_signed"), unit, arrangement="stacked", upright=True)


def states(frame: pd.DataFrame) -> Bars:
    """Draw how many instruments stand where. Needs state, source_id, locator, in the order of reading."""
    kinds = list(dict.fromkeys(frame["state"]))
    values = tuple(_of_period(frame[frame["state"] == kind]) for kind in kinds)
    names = tuple(name_of("agreement_states", "state", kind) for kind in kinds)
    series = Series(say("agreements.instruments"), ACCENT, values)
    return Bars(names, (series,), say("columns.state"), say("agreements.instruments"))


def life(frame: pd.DataFrame) -> Timeline:
    """Draw what happened to one instrument, each kind of thing on a line of its own.

    Needs year, what, detail, doubt; undated events stand in the table only.
    """
    lines = list(dict.fromkeys(frame["what"]))
    moments = tuple(
        Moment(lines.index(row.what), float(row.year), _kind(row.what), _said(row), rests_on=reference(row))
        for row in frame.itertuples()
    )
    kinds = tuple(
        (say(f"agreements.mark_{name}"), sign) for name, sign in dict.fromkeys((*MARKS.values(), OTHER_MARK))
    )
    return Timeline(tuple(lines), moments, kinds)


def _of_period(rows: pd.DataFrame) -> Value:
    return Value(float(len(rows)), rests_on=rests_on(rows)) if len(rows) else Value(0.0)


def counterparts(frame: pd.DataFrame, own: str) -> Bars:
    """Draw the instruments of one party by the other, signed and in process, the most signed first.

    Needs listed, counterpart, signed, in_process; either of the two is `own`.
    """
    other = frame["counterpart"].where(frame["listed"] == own, frame["listed"])
    groups = dict(list(frame.groupby(other)))
    held = {name: tuple(int(rows[part].sum()) for part in BETWEEN) for name, rows in groups.items()}
    names = sorted(groups, key=lambda name: ([-number for number in held[name]], name))
    series = tuple(
        Series(
            say(f"agreements.part_{part}"),
            colour,
            tuple(Value(float(held[name][n]), rests_on=rests_on(groups[name])) for name in names),
            hatched=part == "in_process",
        )
        for n, (part, colour) in enumerate(BETWEEN.items())
    )
    return Bars(tuple(names), series, say("columns.counterpart"), arrangement="stacked")


def timeline(frame: pd.DataFrame) -> Timeline:
    """Draw every dated instrument and event on one line per corridor.

    Needs listed, counterpart, year, what, detail, doubt. One sign per kind of event; the listing
    country gives the hue.
    """
    corridors = list(dict.fromkeys(frame["listed"] + " – " + frame["counterpart"]))
    moments = tuple(
        Moment(
            corridors.index(f"{row.listed} – {row.counterpart}"),
            float(row.year),
            _kind(row.what),
            _said(row),
            colour=hue(row.listed),
            rests_on=reference(row),
        )
        for row in frame.itertuples()
    )
    kinds = dict.fromkeys((*MARKS.values(), OTHER_MARK))
    signs = tuple((say(f"agreements.mark_{name}"), sign) for name, sign in kinds)
    return Timeline(tuple(corridors), moments, signs)


def matrix(frame: pd.DataFrame) -> Matrix:
    """Draw counterpart by listing country; each cell is a number of signed instruments.

    Needs listed, counterpart, counterpart_country, signed, doubted, in_process. An empty cell means none in
    these sources. A province stands below its country, with the name of that.
    """
    most = max(1, frame["signed"].max())
    own = frame["counterpart_country"].fillna(frame["counterpart"])
    ordered = frame.assign(
        line=frame["counterpart"].where(own == frame["counterpart"], own + ": " + frame["counterpart"])
    ).sort_values("line", kind="stable")
    signs = (("+1", "more", (frame["in_process"] > 0).any()), ("?", "doubt", (frame["doubted"] > 0).any()))
    cells = {
        (row.line, row.listed): Cell(
            f"{row.signed}{'?' if row.doubted else ''}{f' +{row.in_process}' if row.in_process else ''}",
            row.signed / most,
            rests_on=reference(row),
        )
        for row in ordered.itertuples()
    }
    return matrix_of(
        cells,
        dict.fromkeys(ordered["line"]),
        row_heading=say("agreements.axis_counterpart"),
        column_heading=say("agreements.axis_listed"),
        signs=tuple((sign, say(f"agreements.matrix_{name}")) for sign, name, is_there in signs if is_there),
    )


def provision_grid(frame: pd.DataFrame) -> Matrix:
    """Draw agreement by topic: how many provisions the sources name, and which are named as missing.

    Needs agreement, topic, provision, holds. An empty cell is not stated, which is not absent.
    """
    # A question writes a blank after an agreement without a year.
    frame = frame.assign(agreement=frame["agreement"].str.strip())
    counted = {
        key: ((group["holds"] == "yes").sum(), (group["holds"] == "no").sum(), group)
        for key, group in frame.groupby(["agreement", "topic"])
    }
    most = max(1, *(yes for yes, _, _ in counted.values()))
    cells = {
        key: Cell(
            " ".join([f"{yes}"] * bool(yes) + [f"−{no}"] * bool(no)),
            yes / most,
            "; ".join(group["provision"]),
            rests_on(group),
        )
        for key, (yes, no, group) in counted.items()
    }
    missing = [f"−{no}" for _, no, _ in counted.values() if no]
    return matrix_of(
        cells,
        row_heading=say("columns.agreement"),
        column_heading=say("columns.topic"),
        empty=say("agreements.provisions_empty"),
        signs=tuple((sign, say("agreements.provisions_missing")) for sign in sorted(set(missing))),
    )


def _kind(what: str) -> str:
    return say(f"agreements.mark_{MARKS.get(what, OTHER_MARK)[0]}")


def _said(row: Any) -> str:
    told = f"{row.year}: {row.what}. {row.detail[:LONGEST_DETAIL]}"
    return told if pd.isna(row.doubt) else f"{told} {say('agreements.in_doubt', doubt=row.doubt)}"
