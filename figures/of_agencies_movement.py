"""How agencies moved between two rankings of one association on one scale; scales are never joined."""

from charts import agencies as charts
from charts.agencies import NOT_ELIGIBLE
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn
from figures.said import ranking_said
from words import name_of, say

MOVED = ("agency", "grade_before", "grade", "moved", "reason")
QUESTION = "published_movement"
# In the order in which a reader asks.
WAYS = ("up", "down", "same", "new", "left", "no longer eligible", "eligible now", "not eligible, as before")


@figure("agencies-moved")
def moved(ask: Ask) -> Figure:
    """Show who moved up, down, came and left between the two newest rankings that share a scale."""
    table = ask(QUESTION)
    if table.empty:
        return Figure(say("agencies.moved_unknown"), table)
    newest = table[table["source_id"] == table.sort_values("cycle")["source_id"].iloc[-1]]
    newest = newest.reset_index(drop=True)
    first = newest.iloc[0]
    counted = newest["moved"].value_counts()
    told = ", ".join(
        say("agencies.moved_count", count=int(counted[way]), moved=name_of(QUESTION, "moved", way))
        for way in WAYS
        if way in counted
    )
    ranking = ranking_said(first["cycle"], first["label"])
    before = ranking_said(first["cycle_before"], first["label_before"])
    grades = [*ask("published_scale", publication=first["source_id"])["grade"], NOT_ELIGIBLE]
    return Figure(
        say("agencies.moved_title", association=first["association"], ranking=ranking, told=told),
        newest,
        drawn(lambda frame: charts.movement(frame, grades, before, ranking), newest),
        note=say("agencies.moved_note", before=before, ranking=ranking),
        columns=MOVED,
        remark=say("agencies.illustrative") if (newest["standing"] == "illustrative").any() else "",
    )
