"""How native charts are dressed: type that can be read from the last row, thin lines, room for names."""

from typing import Any, NamedTuple

from lxml import etree
from pptx.enum.chart import XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml.ns import qn
from pptx.util import Pt

from charts.look import LINE, PALE_INK
from renderers.native.text import LETTERS_IN_AN_INCH, SMALLEST_TYPE, Box, one_line, rgb, set_font

# Narrow spaces between thousands, as everywhere else; smaller numbers as they are.
GROUPED = '[>=1000000]#"\u202f"###"\u202f"##0;[>=1000]#"\u202f"##0;General'
AXIS_HEIGHT, TITLE_HEIGHT, LEGEND_HEIGHT = 0.35, 0.32, 0.42


class Room(NamedTuple):
    """What a chart keeps free around its bars or marks, in inches."""

    left: float = 0.0
    top: float = 0.1
    right: float = 0.2
    bottom: float = 0.1


def dress(chart: Any, legend: bool, size: float = SMALLEST_TYPE) -> None:
    """Set the type of a chart, its legend, and that it has no title: the slide has one."""
    set_font(chart.font, size)
    chart.has_title = False
    chart.has_legend = legend
    if legend:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False
        set_font(chart.legend.font, size)


def dress_axis(axis: Any, title: str = "", grid: bool = False, size: float = SMALLEST_TYPE) -> None:
    """Set an axis: thin and grey, its title with its unit."""
    axis.has_major_gridlines = grid
    if grid:
        axis.major_gridlines.format.line.color.rgb = rgb("#e3e8ec")
        axis.major_gridlines.format.line.width = Pt(0.75)
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.color.rgb = rgb(LINE)
    set_font(axis.tick_labels.font, size)
    axis.has_title = bool(title)
    if title:
        axis.axis_title.text_frame.text = one_line(title)
        set_font(axis.axis_title.text_frame.paragraphs[0].runs[0].font, colour=PALE_INK)


def hide_names(axis: Any) -> None:
    """Leave out the names along an axis."""
    axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE


def keep_room(chart: Any, box: Box, room: Room) -> None:
    """Fix where the bars or marks stand, so that names beside them have room in every program."""
    parts = {
        "x": room.left / box.width,
        "y": room.top / box.height,
        "w": 1 - (room.left + room.right) / box.width,
        "h": 1 - (room.top + room.bottom) / box.height,
    }
    area = chart._chartSpace.chart.plotArea
    for layout in area.findall(qn("c:layout")):
        area.remove(layout)
    layout = etree.Element(qn("c:layout"))
    manual = etree.SubElement(layout, qn("c:manualLayout"))
    for name, value in {"layoutTarget": "inner", "xMode": "edge", "yMode": "edge"}.items():
        etree.SubElement(manual, qn(f"c:{name}"), val=value)
    for name, share in parts.items():
        etree.SubElement(manual, qn(f"c:{name}"), val=f"{share:.4f}")
    area.insert(0, layout)


def inches_for(texts: list[str], most: float, size: float = SMALLEST_TYPE) -> float:
    """Return how wide names are written, at most so much: longer ones take two lines."""
    longest = max((len(text) for text in texts), default=0)
    return min(most, longest / LETTERS_IN_AN_INCH * size / SMALLEST_TYPE + 0.15)
