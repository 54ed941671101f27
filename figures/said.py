"""Words for what a question answers in parts: the sentence that they make stands in the words."""

import pandas as pd

from words import name_of, say


def cycles_said(table: pd.DataFrame) -> pd.DataFrame:
    """Write the column `cycle`, a number, as number and `label` in one; the label goes into it."""
    cycles = [
        None if pd.isna(row.cycle) else say("agencies.cycle_in_row", number=row.cycle, label=row.label)
        for row in table.itertuples()
    ]
    return table.assign(cycle=cycles).drop(columns="label")


def rankings_said(sources: pd.DataFrame) -> pd.DataFrame:
    """Give the rankings among sources, known by their `revision`, the titles that they have as sources.

    Needs title, cycle_number, cycle_label and revision.
    """
    titles = [
        row.title
        if pd.isna(row.revision)
        else say(
            "sources.ranking",
            cycle=str(row.cycle_number),
            label=row.cycle_label,
            revision=str(int(row.revision)),
        )
        for row in sources.itertuples()
    ]
    return sources.assign(title=titles)


def places_said(grades: pd.DataFrame) -> pd.DataFrame:
    """Write the column `place_on_scale` with the number of `steps` of the scale, which go into it."""
    places = [
        None
        if pd.isna(row.place_on_scale)
        else say("scorecard.place_on_scale", place=int(row.place_on_scale), steps=int(row.steps))
        for row in grades.itertuples()
    ]
    return grades.assign(place_on_scale=places).drop(columns="steps")


def names_said(names: pd.DataFrame) -> pd.DataFrame:
    """Say what each name of an agency is, and in `detail` where it stands or who decided (`decided_on`)."""
    details = []
    for row in names.itertuples():
        if row.what in ("given by association", "other or former"):
            details.append(say("scorecard.ranked_in", cycles=row.detail))
        elif row.what == "record merged":
            details.append(say("scorecard.decided_by", who=row.detail, date=row.decided_on))
        else:
            details.append(row.detail)
    what = [name_of("scorecard_names", "what", name) for name in names["what"]]
    return names.assign(what=what, detail=details).drop(columns="decided_on")
