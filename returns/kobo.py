"""Exports of KoboToolbox and ODK Central, by the names that these give their columns, as sheets of an office.

Both put a question under the path of its groups (`received/wages/female` in KoboToolbox, in ODK Central
`received-wages-female`) among columns of their own about each submission. Those are left out, the path
becomes headings one below the other, and submissions that a supervisor rejected are set aside. The addresses
of cells stay.
"""

import re
from dataclasses import replace

from returns.sheets import Grid, Place, Written
from returns.understanding import BETWEEN

# What KoboToolbox documents beside the questions of a form: https://support.kobotoolbox.org/export_download.html
KOBO = """
    _id _uuid _submission_time _validation_status _notes _status _submitted_by __version__ _tags _index
    _parent_table_name _parent_index _submission__id _submission__uuid _submission__submission_time
    _submission__validation_status _submission__notes _submission__status _submission__submitted_by
    _submission___version__ _submission__tags formhub/uuid meta/instanceid meta/rootuuid meta/deprecatedid
    _xform_id_string _attachments _geolocation _bamboo_dataset_id
"""
# What ODK Central documents: https://docs.getodk.org/central-submissions/
ODK = """
    submissiondate key parent_key instanceid instancename submitterid submittername attachmentspresent
    attachmentsexpected status reviewstate deviceid edits formversion meta-instanceid meta-instancename
    meta-entity-label
"""
# Questions about the device and the interviewer, which both put in front.
ABOUT_THE_DEVICE = """
    start end today username deviceid simserial subscriberid phonenumber audit background-audio
"""
LEFT_OUT = frozenset(f"{KOBO} {ODK} {ABOUT_THE_DEVICE}".split())
KOBO_SIGNS, ODK_SIGNS = {"_uuid", "_submission_time"}, {"submissiondate", "key"}
REJECTED = frozenset(
    {"not approved", "validation_status_not_approved", "rejected", "hasissues", "has issues"}
)
GENERATED_GROUP = re.compile(r"^group_[a-z0-9]{7,9}$")


def is_export(grid: Grid) -> bool:
    """Tell whether the first row of a sheet is that of an export."""
    names = _names(grid)
    return set(names.values()) >= KOBO_SIGNS or set(names.values()) >= ODK_SIGNS


def _names(grid: Grid) -> dict[int, str]:
    return {column: cell.text.strip().casefold() for column, cell in grid.row(1) if cell.text}


def questions_only(grid: Grid) -> tuple[Grid, tuple[str, ...]]:
    """Return an export's sheet with its questions only, and the places of submissions that were rejected.

    A sheet that is no export comes back as it is.
    """
    if not is_export(grid):
        return grid, ()
    names = _names(grid)
    own = {column for column, name in names.items() if name in LEFT_OUT}
    judged = [column for column, name in names.items() if name in ("_validation_status", "reviewstate")]
    rejected = {
        row
        for row in range(2, grid.size[0] + 1)
        if any(grid.own(row, column).text.casefold() in REJECTED for column in judged)
    }
    mark = "/" if set(names.values()) >= KOBO_SIGNS else "-"
    cells: dict[Place, Written] = {}
    for (row, column), cell in grid.cells.items():
        if column in own or row in rejected:
            continue
        cells[row, column] = replace(cell, text=_headed(cell.text, mark)) if row == 1 else cell
    return replace(grid, cells=cells), tuple(grid.place(row, 1) for row in sorted(rejected))


def _headed(path: str, mark: str) -> str:
    """Return the path of a question as headings one below the other."""
    steps = [step for step in path.split(mark) if step and not GENERATED_GROUP.match(step)]
    return BETWEEN.join(step.replace("_", " ").strip() for step in steps)
