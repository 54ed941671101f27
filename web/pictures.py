"""Pictures of storyboards between a file and a slide: kept by their marks, as long as there is room.

A session and an address hold a picture's mark only, so that neither grows by what people bring. What was let
go of is told on the slide, and is in the storyboard's file.
"""

from slides.own import Own
from slides.storyboard import Storyboard
from web.kept import BESIDE, SHELF


def put_aside(board: Storyboard) -> Storyboard:
    """Keep the pictures of a storyboard and return it with their marks."""
    for view in board.views:
        if isinstance(view, Own) and view.picture:
            SHELF.put(_key(view), view.content(), BESIDE + len(view.content()))
    return board.without_bytes()


def brought_back(board: Storyboard) -> Storyboard:
    """Return a storyboard with its pictures, as far as they are kept."""
    return board.of([_whole(view) if isinstance(view, Own) else view for view in board.views])


def _whole(view: Own) -> Own:
    found = SHELF.get(_key(view)) if view.digest else ()
    return view.holding(bytes(found[0])) if found and isinstance(found[0], bytes) else view


def _key(view: Own) -> tuple[str, str]:
    return ("picture", view.digest)
