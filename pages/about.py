"""About: what this is and is not, who runs it, how to cite it, its methods and its words."""

import streamlit as st

from figures.said import TERMS
from screen.asking import snapshot, snapshots
from screen.filters import view
from screen.markup import as_text
from screen.sidebar import enter
from warehouse.settings import contact, operator
from words import ORIGINAL, say
from words.languages import languages, somewhere

VIEWS = ("product", "cite", "methods", "glossary")
METHODS = ("agreements", "attaches", "complaints", "agencies", "commitments", "corridors", "disagreements")


def _made_by(code: str) -> str:
    """Say who translated a language and who reviewed that."""
    told = languages()[code]
    name, translator = as_text(told.name), as_text(told.translated_by)
    if code == ORIGINAL:
        return say("about.original", language=name)
    if not told.reviewed_by:
        return say("about.translated", language=name, translator=translator)
    reviewer = as_text(told.reviewed_by)
    return say("about.translated_and_reviewed", language=name, translator=translator, reviewer=reviewer)


enter()
st.title(say("about.title"), anchor=False)
shown = view("about", VIEWS)
if shown == "product":
    for part in ("shows", "traces", "is_not"):
        st.markdown(say(f"about.product_{part}"))
    st.subheader(say("about.who"), anchor=False)
    st.markdown(
        say("about.run_by", operator=as_text(operator())) if operator() else say("about.run_by_nobody")
    )
    st.subheader(say("about.error"), anchor=False)
    st.markdown(say("about.write", contact=as_text(contact())) if contact() else say("about.write_nobody"))
    st.subheader(say("about.languages"), anchor=False)
    st.markdown("\n".join(f"- {_made_by(code)}" for code in somewhere()))
    st.subheader(say("about.licence_title"), anchor=False)
    st.markdown(say("about.licence"))
elif shown == "cite":
    made_at = next(one.made_at for one in snapshots() if one.number == snapshot())
    st.markdown(say("about.cite"))
    st.code(
        say("about.citation", product=say("frame.product"), year=str(made_at.year), snapshot=str(snapshot())),
        language=None,
        wrap_lines=True,
    )
    st.markdown(say("about.cite_figure"))
elif shown == "methods":
    for method in METHODS:
        st.subheader(say(f"about.method_{method}_title"), anchor=False)
        st.markdown(say(f"about.method_{method}"))
else:
    for term in TERMS:
        st.markdown(say(f"glossary.{term}"))
