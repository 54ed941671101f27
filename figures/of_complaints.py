"""Figures of complaints: whether they rise, what they are about, where centres are, how a complaint goes."""

from dataclasses import replace
from typing import NamedTuple

import pandas as pd

from charts import complaints as charts
from charts import maps
from charts.complaints import CENTRE, period
from charts.shape import Shape
from charts.times import decimal_year
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only
from figures.of_complaints_returned import found_in_returns
from figures.periods import KINDS, OF_OTHERS, SERIES, compared, end_of, months_of, whole_years
from words import called, number, place_said, say
from words.dates import date_said, period_said

VINTAGE_COLUMNS = (
    "country", "measure", "value", "unit", "reported_on", "period_start", "period_end", "category", "sex",
    "qualifier", "reporter", "note",
)  # fmt: skip
PUBLISHED_COLUMNS = (
    "country", "measure", "value", "unit", "period_start", "period_end", "category", "sex", "qualifier",
    "reporter", "note",
)  # fmt: skip
FIGURE_COLUMNS = ("period", "country", "category", "value", "reporter", "unit", "sex", "place", "note")
NEWEST_COLUMNS = ("country", "reporter", "measure", "value", "period", "unit", "category", "place")
SERIES_COLUMNS = ("country", "category", "period", "value", "per_month", "unit", "also", "reporter", "place")
STEP_COLUMNS = ("sequence", "number", "step", "period", "detail")
# So many kinds make a breakdown, and so long is its period where there is one; a month alone says less.
LEAST_KINDS, LEAST_MONTHS = 3, 5.5
# What tells that a body counts the complaints of local workers too.
LOCAL_TOO, LOCAL = "local and foreign", "local "
# A country whose last whole year is older than this, before the newest of all, is not in the answer.
RECENT_YEARS = 5
# The answer names so many countries, the best documented first.
MOST_COUNTRIES = 2
# What counts of complaints are of, as they come in, are dealt with and end; of one day, the first is taken.
STAGES = ("received", "in process", "outcome")


def year_of(table: pd.DataFrame) -> pd.Series:
    """Return the year in which each figure's period ends, or begins, or a dash where neither is stated."""
    return table["period_end"].fillna(table["period_start"]).str.slice(0, 4).fillna("–")


def narrowed(table: pd.DataFrame, **chosen: str | None) -> pd.DataFrame:
    """Keep the figures of the values chosen, by name: split, unit, reporter, sex, year; None keeps all."""
    for name, value in chosen.items():
        if value is not None:
            table = table[(year_of(table) if name == "year" else table[name]) == value]
    return table


@figure("complaints-trend")
def trend(ask: Ask, country: str | None = None) -> Figure:
    """Show each series of complaints of which more than one period is known, by the month."""
    received = _received(ask, country)
    table = _timed(compared(received))
    series = _ordered(table)
    going_on, ended = _apart(series)
    places = [place_said(one) for one in sorted(set(received["country"]) - set(table["country"]))]
    missing = " ".join(
        [
            *([say("complaints.ended_apart", series=len(ended), last=_last_year(ended))] if ended else []),
            *([say("complaints.one_period_only", places=", ".join(places))] if places else []),
        ]
    )
    return Figure(
        _trend_title(series),
        table,
        _over_time(going_on, table, missing),
        note=" ".join(filter(None, (_doubts(going_on), say("complaints.trend_note")))),
        columns=SERIES_COLUMNS,
    )


@figure("complaints-ended")
def ended(ask: Ask, country: str | None = None) -> Figure:
    """Show the series of complaints that end years before the newest of all."""
    _, series = _apart(_ordered(_timed(compared(_received(ask, country)))))
    table = pd.concat(series, ignore_index=True) if series else pd.DataFrame(columns=list(SERIES_COLUMNS))
    return Figure(
        say("complaints.ended_title", series=len(series), last=_last_year(series)),
        table,
        _over_time(series, table),
        note=" ".join(filter(None, (_doubts(series), say("complaints.trend_note")))),
        columns=SERIES_COLUMNS,
    )


def _over_time(series: list[pd.DataFrame], table: pd.DataFrame, missing: str = "") -> Shape | None:
    return drawn(lambda _: charts.over_time([(_series_name(rows), rows) for rows in series], missing), table)


def _apart(series: list[pd.DataFrame]) -> tuple[list[pd.DataFrame], list[pd.DataFrame]]:
    """Return the series that go on, and those that end years before the newest of all."""
    newest = max((rows["end"].max() for rows in series), default=0.0)
    old = [rows["end"].max() <= newest - RECENT_YEARS for rows in series]
    return (
        [rows for rows, is_old in zip(series, old, strict=True) if not is_old],
        [rows for rows, is_old in zip(series, old, strict=True) if is_old],
    )


def _last_year(series: list[pd.DataFrame]) -> str:
    """Return the last year of which series tell."""
    return max((str(rows["period_end"].max())[:4] for rows in series), default="")


def _doubts(series: list[pd.DataFrame]) -> str:
    """Say of each count whose own source leaves its period in doubt what is said of it, '' where of none."""
    return " ".join(
        say(
            "complaints.doubted",
            series=_series_name(rows),
            period=charts.period_told(row),
            remark=row["note"],
        )
        for rows in series
        for row in rows.to_dict("records")
        if charts.is_doubted(row["note"])
    )


@figure("complaints-about")
def about(ask: Ask, country: str | None = None) -> Figure:
    """Show what complaints were about, as one body counted them in its newest half-year or longer."""
    table = _breakdown(_received(ask, country))
    if table.empty:
        return Figure(say("complaints.about_unknown"), table)
    first = table.iloc[0]
    return Figure(
        _about_said("title", table),
        table,
        drawn(charts.about, table),
        note=" ".join([say("complaints.about_note", reporter=first["reporter"]), *_noted(table)]),
        as_of=period_said(*_period_of(table)),
        columns=("category", "value", "unit", "period", "reporter"),
    )


def _noted(table: pd.DataFrame) -> list[str]:
    """Return what the rows say of what was counted, where they all say the same."""
    notes = table["note"].dropna().unique()
    return [f"{notes[0].rstrip('.')}."] if len(notes) == 1 and table["note"].notna().all() else []


@figure("complaints-newest")
def newest(ask: Ask, country: str | None = None) -> Figure:
    """Show the newest count of each body."""
    found = _received(ask, country)
    known = found[(found["sex"] == "all") & found["split"].isin(["none", *KINDS])]
    ended = known["period_end"].fillna(known["period_start"]).fillna("")
    ordered = known.assign(ended=ended, is_whole=known["split"] == "none").sort_values(
        ["ended", "is_whole"], ascending=False, kind="stable"
    )
    table = _timed(ordered.drop_duplicates(["country", "reporter"]).drop(columns=["ended", "is_whole"]))
    return Figure(
        say("complaints.newest_title", reporters=len(table)),
        table,
        note=say("complaints.newest_note"),
        columns=NEWEST_COLUMNS,
    )


@figure("complaints-latest")
def latest(ask: Ask, country: str | None = None) -> Figure:
    """Show what each body counted last, from when to when, whatever stage it is of.

    All kinds come first; of a body that never published them together, the newest kind is shown.
    """
    every = _latest(ask, country)
    table = every[every["end"] > every["end"].max() - RECENT_YEARS].reset_index(drop=True)
    left_out = len(every) - len(table)
    older = say("complaints.latest_older", bodies=left_out, years=RECENT_YEARS) if left_out else ""
    last = "" if table.empty else date_said(table["period_end"].iat[0])
    return Figure(
        say("complaints.latest_title", bodies=len(table), last=last),
        table.drop(columns=["start", "end"]),
        drawn(lambda rows: charts.latest(rows, older, _of_every_worker(ask)), table),
        note=say("complaints.latest_note"),
        columns=NEWEST_COLUMNS,
    )


def _latest(ask: Ask, country: str | None) -> pd.DataFrame:
    """Return the newest count of each body, the newest first, with start and end in years.

    It is of all kinds, or of one that came in where the body never published all together.
    """
    whole, kinds = (
        pd.concat([_of_stage(ask, stage, country) for stage in stages], ignore_index=True)
        for stages in (STAGES, STAGES[:1])
    )
    # Of kinds that one body counted over one period, the most frequent stands for it.
    parts = kinds[kinds["split"].isin(KINDS) & (kinds["category"] != OF_OTHERS)].sort_values(
        "value", ascending=False, kind="stable"
    )
    found = pd.concat([whole[whole["split"] == "none"], parts], ignore_index=True)
    counted = found[
        (found["sex"] == "all")
        & found["period_start"].notna()
        & found["period_end"].notna()
        & (found["value"] > 0)
    ]
    timed = _timed(counted).assign(
        start=[decimal_year(day) for day in counted["period_start"]],
        end=[end_of(day) for day in counted["period_end"]],
    )
    # Of periods that end together, the shortest tells most of its end.
    ordered = timed.sort_values(["end", "start"], ascending=False, kind="stable")
    before_parts = ordered.sort_values("split", key=lambda split: split != "none", kind="stable")
    newest = ordered[ordered.index.isin(before_parts.drop_duplicates(["country", "reporter"]).index)]
    return newest.reset_index(drop=True)


def newest_whole(ask: Ask, country: str) -> pd.Series | None:
    """Return the newest count of all kinds with its period; of two that end together, the shorter."""
    came_in = newest(ask, country=country).table
    whole = came_in[
        (came_in["split"] == "none") & came_in["period_start"].notna() & came_in["period_end"].notna()
    ]
    return None if whole.empty else whole.sort_values(["period_end", "period_start"]).iloc[-1]


def newest_said(ask: Ask, country: str) -> str:
    """Tell the newest count of complaints of all kinds."""
    one = newest_whole(ask, country)
    if one is None:
        others = ask("complaint_figures", country=country, measure=None, split=None)
        return say("profile.answer_no_complaints", figures=len(others))
    said = say(
        "profile.answer_complaints",
        value=int(one["value"]),
        unit=one["unit"],
        reporter=one["reporter"],
        period=period_said(one["period_start"], one["period_end"]),
    )
    return f"{said} {_every_worker_said(ask, one)}".strip()


def _every_worker_said(ask: Ask, count: pd.Series) -> str:
    """Say that the body of a count counts complaints of all workers, '' where its figures do not say so."""
    is_told = charts.body(count) in _of_every_worker(ask)
    return say("complaints.of_every_worker") if is_told else ""


def _of_every_worker(ask: Ask) -> set[tuple[str, str]]:
    """Return the country and name of each body whose figures say that it counts complaints of all workers.

    They do in a note, or by a count of local workers beside the others.
    """
    every = ask("complaint_figures", country=None, measure=None, split=None)
    told = every["note"].astype("string").str.contains(LOCAL_TOO) | every["category"].str.startswith(LOCAL)
    found = every[told.fillna(value=False)]
    return set(zip(found["country"], found["reporter"], strict=True))


@figure("complaints-figures")
def figures(
    ask: Ask,
    measure: str,
    unit: str,
    country: str | None = None,
    split: str | None = None,
    reporter: str | None = None,
    sex: str | None = None,
    year: str | None = None,
) -> Figure:
    """Show the published figures of one measure in one unit, each with its own period, the newest first.

    Raises NothingThere where there is no such measure.
    """
    about = only(ask("complaint_measures", country=country), "measure", measure).iloc[0]
    found = ask("complaint_figures", country=country, measure=measure, split=split)
    table = _timed(narrowed(found, unit=unit, reporter=reporter, sex=sex, year=year))
    return Figure(
        say("complaints.figures_title", measure=about["label"], unit=unit),
        table.sort_values("period_end", ascending=False, na_position="last", kind="stable"),
        note=say("complaints.figures_note", meaning=about["meaning"]),
        columns=FIGURE_COLUMNS,
    )


@figure("complaints-published")
def published(ask: Ask, country: str | None = None) -> Figure:
    """Show every published figure, of every measure and unit."""
    table = ask("complaint_figures", country=country)
    return Figure(say("complaints.published_title", figures=len(table)), table, columns=PUBLISHED_COLUMNS)


@figure("complaints-vintages")
def vintages(ask: Ask, country: str | None = None) -> Figure:
    """Show what was published more than once with different values."""
    return Figure(
        say("complaints.vintages_title"),
        ask("complaint_vintages", country=country),
        note=say("complaints.vintages_note"),
        columns=VINTAGE_COLUMNS,
    )


@figure("complaints-centres")
def centres(ask: Ask, country: str | None = None) -> Figure:
    """Map the centres."""
    table = ask("centres", country=country)
    named = table[table["kind"] == CENTRE]
    return Figure(
        say(
            "complaints.centres_title",
            centres=len(named),
            countries=int(named["country"].nunique()),
            others=len(table) - len(named),
        ),
        table,
        drawn(maps.centres, table),
        note=say("complaints.centres_note", unplaced=int(table["lon"].isna().sum())),
        columns=("name", "country", "place", "host", "kind", "opened", "centres", "note"),
    )


@figure("complaints-centre-numbers")
def centre_numbers(ask: Ask, country: str | None = None) -> Figure:
    """Set the resource centres that sources name, country by country, beside the numbers that they state."""
    table = ask("centres", country=country)
    named = table[table["kind"] == CENTRE]["country"].value_counts()
    stated = ask("complaint_figures", country=country, measure="centres_in_operation", split=None)
    said = "; ".join(_stated(row) for row in stated.to_dict("records"))
    return Figure(
        _centres_said(named, len(table) - int(named.sum())),
        table,
        drawn(charts.centres, table),
        note=say("complaints.centre_numbers_note", stated=said)
        if said
        else say("complaints.centre_numbers_unstated"),
        columns=("name", "country", "kind", "host", "place"),
    )


def _centres_said(named: pd.Series, others: int) -> str:
    """Say where most centres are named; of one country alone, how many."""
    centres, country = int(named.sum()), str(next(iter(named.index), ""))
    if len(named) == 1:
        return say("complaints.centre_numbers_of", centres=centres, others=others, country=country)
    most = int(named.iloc[0]) if len(named) else 0
    return say("complaints.centre_numbers_title", centres=centres, others=others, country=country, most=most)


@figure("complaints-mechanism")
def mechanism(ask: Ask, mechanism: str) -> Figure:
    """Show one complaint mechanism step by step."""
    steps = only(ask("mechanisms"), "mechanism_id", mechanism)
    first = steps.iloc[0]
    stages = int((steps["sequence"] == "stage of development").sum())
    # How a mechanism was set up is not how a complaint goes.
    title = (
        say("complaints.mechanism_built", mechanism=first["mechanism"], steps=stages)
        if stages
        else say("complaints.mechanism_title", mechanism=first["mechanism"], steps=len(steps))
    )
    return Figure(
        title,
        steps,
        note=" ".join(
            (
                described(steps),
                say(
                    "complaints.mechanism_note",
                    operator=first["operator"],
                    status=first["status"],
                    purpose=first["purpose"],
                ),
            )
        ),
        columns=STEP_COLUMNS,
    )


def described(steps: pd.DataFrame) -> str:
    """Say as of when mechanisms are described: by the newest date of a step, or that none is printed."""
    ends = steps["period"].dropna().str.split("/").str[-1]
    if ends.empty:
        return say("complaints.mechanism_undated")
    return say("complaints.mechanism_dated", date=date_said(str(ends.max())))


@figure("complaints-gaps")
def gaps(ask: Ask, country: str | None = None) -> Figure:
    """Show what is not available about complaints."""
    table = ask("not_available", family="complaints", country=country)
    return Figure(say("complaints.gaps_title"), table, columns=("what", "reason", "place"))


@answers("complaints")
def answer(ask: Ask, country: str | None = None) -> tuple[Finding, ...]:
    """Say whether complaints rise where whole years can be compared, and what they are about."""
    received = _received(ask, country)
    known = _recent(_ordered(compared(received)))
    named = {each.place for each in known}
    others = len(set(received["country"]) - named)
    told = known[:MOST_COUNTRIES]
    found = [Finding(_said(each), "complaints-trend") for each in told]
    until = {each.place: each.last for each in told}
    if found:
        found[-1] = replace(found[-1], sentence=f"{found[-1].sentence} {say('complaints.answer_workers')}")
    else:
        found = [Finding(say("complaints.answer_unknown"), "complaints-trend")]
        if country:
            found.append(Finding(newest_said(ask, country), "complaints-trend"))
            whole = newest_whole(ask, country)
            until = {} if whole is None else {str(whole["country"]): int(whole["period_end"][:4])}
    found += _newer(ask, country, until)
    if told and others and not country:
        found.append(Finding(say("complaints.answer_elsewhere", places=others), "complaints-trend"))
    kinds = _breakdown(received)
    if not kinds.empty:
        every = _every_worker_said(ask, kinds.iloc[0])
        if any(every in each.sentence for each in found):
            every = ""
        found.append(Finding(f"{_about_said('answer', kinds)} {every}".strip(), "complaints-about"))
    return (*found, *found_in_returns(ask, country))


@answers("complaints-by")
def answer_by(ask: Ask, split: str) -> tuple[Finding, ...]:
    """Say of which places most complaints were counted, in the newest breakdown by one body."""
    places = broken_down(ask, split)
    if places.empty:
        return (Finding(say("complaints.most_by_unknown"), "complaints-published"),)
    form = "by_destination" if split == "destination" else "by_origin"
    return (Finding(_about_said(form, places), "complaints-published"),)


def broken_down(ask: Ask, split: str) -> pd.DataFrame:
    """Return the newest breakdown by one body by what is asked for, most frequent first."""
    return _breakdown(_received(ask), split)


def _newer(ask: Ask, country: str | None, until: dict[str, int]) -> list[Finding]:
    """Say the newest counts that end after the years with which the answer ends, by their places.

    They are of another stage, body, part of a year or of other workers: none is set against what is told.
    """
    every = _of_every_worker(ask)
    newest = _latest(ask, country).drop_duplicates("country")
    newer = [
        row
        for row in newest.to_dict("records")
        if (country or row["country"] in until) and int(row["period_end"][:4]) > until.get(row["country"], 0)
    ]
    told = [
        say(
            f"complaints.newer_{'of_every_worker' if charts.body(row) in every else 'counted'}",
            place=row["country"],
            measure=charts.measured(row),
            value=_count(row["value"]),
            unit=row["unit"],
            reporter=row["reporter"],
            period=period_said(row["period_start"], row["period_end"]),
        )
        for row in newer
    ]
    return (
        [Finding(say("complaints.answer_newer", counts="; ".join(told)), "complaints-latest")] if told else []
    )


class Change(NamedTuple):
    """How a series went from its first whole year to its last, with the years between them."""

    place: str
    what: str
    first: int
    before: float
    last: int
    now: float
    between: tuple[tuple[int, float], ...]


def _received(ask: Ask, country: str | None = None) -> pd.DataFrame:
    """Return the figures that count complaints, cases, complainants or calls as they come in."""
    return _of_stage(ask, "received", country)


def _of_stage(ask: Ask, stage: str, country: str | None) -> pd.DataFrame:
    """Return the figures of the measures of one stage."""
    measures = ask("complaint_measures", country=country)
    of_stage = measures[measures["stage"] == stage]["label"]
    found = ask("complaint_figures", country=country, measure=None, split=None)
    return found[found["measure"].isin(of_stage)].reset_index(drop=True)


def _timed(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(period=[period(row) for row in table.to_dict("records")])


def _ordered(table: pd.DataFrame) -> list[pd.DataFrame]:
    """Return the series, those that are followed furthest first, and of them those with most whole years."""
    if table.empty:
        return []
    parts = [rows for _, rows in table.groupby(SERIES, sort=False)]
    return sorted(parts, key=lambda rows: (-rows["end"].max(), -len(whole_years(rows)), _series_name(rows)))


def _series_name(rows: pd.DataFrame) -> str:
    first = rows.iloc[0]
    where = ", ".join(part for part in (first["country"], first["place"]) if part and part != "national")
    unit, kind = called(str(first["unit"]), "unit"), str(first["category"])
    what = unit if kind == "all" else f"{unit}, {called(kind, 'category')}"
    return say("complaints.series", place=where, what=what, body=str(rows["reporter"].iat[-1]))


def _recent(series: list[pd.DataFrame]) -> list[Change]:
    """Return how complaints of each country went from its first whole year to a recent one, newest first."""
    found: dict[str, Change] = {}
    # A group of workers, such as foreign employees, says more than all whom a body serves.
    for rows in sorted(series, key=lambda rows: rows["split"].iat[0] != "group of workers"):
        years, first = whole_years(rows), rows.iloc[0]
        if len(years) > 1 and not first["place"]:
            start, *between, end = zip(years["year"], years["value"], strict=True)
            unit, kind = called(str(first["unit"]), "unit"), str(first["category"])
            what = unit if kind == "all" else f"{unit} ({called(kind, 'category')})"
            found.setdefault(first["country"], Change(first["country"], what, *start, *end, tuple(between)))
    newest = max((each.last for each in found.values()), default=0)
    kept = [each for each in found.values() if each.last > newest - RECENT_YEARS]
    return sorted(kept, key=lambda each: (-each.last, -len(each.between)))


def _said(change: Change) -> str:
    """Say how a series went from its first whole year to its last."""
    way = "rose" if change.now > change.before else "fell" if change.now < change.before else "stayed"
    said = say(
        f"complaints.answer_{way}",
        place=change.place,
        what=change.what,
        before=_count(change.before),
        first=str(change.first),
        now=_count(change.now),
        last=str(change.last),
    )
    known = dict(change.between)
    between = ", ".join(
        say("complaints.in_year", value=_count(known[year]), year=str(year))
        if year in known
        else say("complaints.not_in_year", year=str(year))
        for year in range(change.first + 1, change.last)
    )
    return say("complaints.with_years_between", said=said, between=between) if between else f"{said}."


def _count(value: float) -> str:
    return number(int(value)) if float(value).is_integer() else f"{value:g}"


def _trend_title(series: list[pd.DataFrame]) -> str:
    known = _recent(series)
    if not known:
        return say("complaints.trend_unknown")
    first = known[0]
    return say(
        "complaints.trend_title",
        place=first.place,
        what=first.what,
        before=_count(first.before),
        before_a_month=_count(round(first.before / 12)),
        first=str(first.first),
        now=_count(first.now),
        now_a_month=_count(round(first.now / 12)),
        last=str(first.last),
    )


def _breakdown(received: pd.DataFrame, split: str = "complaint type") -> pd.DataFrame:
    """Return the kinds of complaints that one body counted in its newest period, most frequent first.

    Or the places that they are split by.
    """
    kinds = received[
        (received["split"] == split)
        & (received["sex"] == "all")
        & received["period_start"].notna()
        & received["period_end"].notna()
    ]
    one = ["country", "reporter", "measure", "unit", "period_start", "period_end"]
    if split != "place of origin":
        one.append("place")
    parts = [rows for _, rows in kinds.groupby(one, dropna=False) if len(rows) >= LEAST_KINDS]
    if not parts:
        return _timed(kinds.head(0))
    long = [rows for rows in parts if months_of(*_period_of(rows)) >= LEAST_MONTHS] or parts
    newest = max(long, key=lambda rows: _period_of(rows)[1])
    return _timed(newest.sort_values("value", ascending=False, kind="stable").reset_index(drop=True))


def _period_of(rows: pd.DataFrame) -> tuple[str, str]:
    return str(rows["period_start"].iat[0]), str(rows["period_end"].iat[0])


def _about_said(form: str, kinds: pd.DataFrame) -> str:
    """Say the most frequent kinds, or places: in an answer three and their period, in a title two."""
    first, second, third = (
        say(
            "complaints.kind_counted",
            kind=called(place_said(row.category), "category"),
            value=_count(row.value),
        )
        for row in kinds.head(LEAST_KINDS).itertuples()
    )
    return say(
        f"complaints.most_{form}",
        place=kinds["country"].iat[0],
        period=period_said(*_period_of(kinds)),
        first=first,
        second=second,
        kinds=say("complaints.three", first=first, second=second, third=third),
    )


def _stated(row: dict[str, object]) -> str:
    """Say a number of centres that was stated, with when and by whom."""
    return say(
        "complaints.centres_stated",
        value=f"{charts.mark(str(row['qualifier']))}{_count(float(str(row['value'])))}",
        unit=row["unit"],
        place=row["country"],
        reporter=row["reporter"],
        period=period(row),
    )
