"""What can be found by words: pages, what they say of each country, corridors, and the whole record.

Made from the answers to a few questions, once for each snapshot and language; `search.py` finds in it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from itertools import combinations

import pandas as pd

from figures.answer import findings
from figures.asked_words import named_term, words_of
from figures.catalogue import definition
from figures.figure import Ask
from figures.of_agreements import OVER
from figures.of_agreements_one import with_amount
from figures.of_complaints import broken_down
from figures.said import TERMS
from figures.search import YEARS, Index
from words import place_said, say, speaking
from words.languages import languages
from words.places import places_in_all
from words.sorting import collated

# What a word is worth by where it stands: in a title, the name of a country, the rest.
IN_TITLE, IN_PLACE, IN_DETAIL, IN_NAMES, IN_KIND = 3.0, 3.0, 1.0, 0.6, 1.5
# How much less a longer title is worth, a word.
LONGER = 0.01
WORD = re.compile(r"\w+")
# Countries that are called by one of their words.
SHORT = {
    "Saudi Arabia": "saudi",
    "Republic of Korea": "korea",
    "United Arab Emirates": "emirates",
    "Lao PDR": "lao",
}
# What is looked for first, and what only if nothing else holds the words better.
WEIGHTS = {
    "view": 3.0,
    "country": 3.0,
    "corridor": 1.5,
    "pays": 1.5,
    "compared": 1.5,
    "agreement": 1.5,
    "treaty": 1.5,
    "ratification": 1.5,
    "tier": 1.5,
    "attache": 1.2,
    "forum": 1.5,
    "text": 1.4,
    "figure": 1.3,
    "initiative": 0.9,
    "discrepancy": 0.6,
    "source": 0.6,
    "gap": 0.5,
}
# How much less is worth a text that is over: those in use come before it.
ENDED = 0.6
# What is told by entries of a kind beside their own words: by what things of which kinds are called.
TELLS = {
    "agreement": ("agreement",),
    "corridor": ("agreement", "attache", "corridor", "pays"),
    "country": ("agreement", "attache", "centre", "complaint", "corridor", "country"),
    "pays": ("agreement", "cost", "pays"),
    "compared": ("agreement", "attache", "centre", "complaint", "corridor", "country"),
}
# Those of them that are whole pages, of every year and order.
WHOLE_PAGES = ("compared", "country", "corridor", "pays", "view")
# Kinds of which each thing is also called by what all of them are.
CALLED = (
    "agency", "agreement", "attache", "centre", "code", "commitment", "complaint", "corridor", "country",
    "forum", "initiative", "ratification", "treaty",
)  # fmt: skip
# What a provision is on, as its entry begins.
TOPIC = r"^(A provision on [^,.]+)"
# The topic of provisions on what recruitment costs.
FEES = "fees"
# What the glossary explains is set in bold.
BOLD = re.compile(r"\*\*(.+?)\*\*")
# Pages whose first sentences answer for a country: what the choice is called there.
OF_A_COUNTRY = {
    "agreements": "country",
    "attaches": "origin",
    "complaints": "country",
    "commitments": "country",
}
# Views that answer for a country, beside the first of their pages.
PARTS = {
    "centres": ("complaints", "centres"),
    "law": ("commitments", "law"),
    "mechanisms": ("complaints", "mechanisms"),
}
# Of these, those that also answer whoever names no country.
PARTS_ALONE = ("mechanisms",)
# Counts of complaints that are broken down by places, each by what its figures are split by.
BREAKDOWNS = {"complaints_by_destination": "destination", "complaints_by_origin": "place of origin"}
# What answers for a view where it is not the answer of its page.
ANSWERED_BY = {"centres": "complaints-where", "mechanisms": "complaints-where"}
# What key figures of a theme are looked for by, beside what they say.
THEMES = {"recruitment costs": "cost"}
# Kinds that stand between two countries.
BETWEEN = ("agreement", "attache", "compared", "corridor", "pays", "service")
# What is known of each entry; most are known of some only.
COLUMNS = (
    "kind", "id", "title", "short_name", "detail", "country", "other", "names", "names_there", "theme",
    "source_id", "locator", "signed",
)  # fmt: skip
# Pages that are found by what they are about.
PAGES = (
    "overview",
    "corridors",
    "agreements",
    "attaches",
    "complaints",
    "commitments",
    "agencies",
    "cooperation",
    "forums",
    "sources",
    "about",
)


def index(ask: Ask) -> Index:
    """Make the index of pages, of what they say of each country, of corridors, and of the whole record."""
    recorded = _with_amounts(ask("search_entries"), ask("provisions"))
    states = recorded[recorded["kind"] == "country"].set_index("id")["title"]
    parties = ask("countries_with_agreements").set_index("place_code")["name"]
    chosen = {page: parties if page == "agreements" else states for page in OF_A_COUNTRY}
    names = ask("search_names")
    of_place = dict(names.groupby("id")["name"].agg(" ".join))
    answered = [
        *(_answers(page, say(f"{page}.title"), named, of_place) for page, named in chosen.items()),
        *(_answers(part, say(f"search.part_{part}"), states, of_place) for part in PARTS),
    ]
    gaps = ask("corridor_gaps")
    corridors = _corridors(
        pd.concat([ask("corridor_protection"), gaps[gaps["origin_code"].isin(states.index)]]), of_place
    )
    entries = pd.concat(
        [
            _views(_told_of(ask, recorded), of_place),
            *answered,
            corridors,
            _who_pays(corridors),
            _compared(states, of_place),
            recorded,
        ],
        ignore_index=True,
    )
    return _made(entries, ask)


def index_of_findings(ask: Ask, title_of: Callable[[str], str], pages: Sequence[str] = PAGES) -> Index:
    """Make the index of what pages found: sentences that hold many words, for whoever asks for a number.

    `title_of` gives the title of a figure, which is dear to make and may be known already.
    """
    return _made(_findings(ask, title_of, pages), ask)


def _made(entries: pd.DataFrame, ask: Ask) -> Index:
    """Make the index of entries: where each word stands in them, and what each of them is worth."""
    entries = entries.reindex(columns=COLUMNS).astype(object)
    called = {kind: _in_all(partial(_kind_called, kind)) for kind in (*CALLED, *THEMES.values())}
    places: dict[str, dict[int, float]] = defaultdict(dict)
    said_in = cache(lambda text: frozenset(words_of(text)))
    is_place = entries["kind"].isin(BETWEEN)
    is_provision = entries["title"].str.contains(", .*: ")
    columns = (
        (entries["short_name"].fillna(entries["title"]), IN_TITLE),
        (entries["country"], IN_PLACE),
        (entries["other"].where(is_place), IN_PLACE),
        (entries["other"].mask(is_place), IN_DETAIL),
        (entries["detail"], IN_DETAIL),
        (entries["names"], IN_NAMES),
        (entries["names_there"], IN_NAMES),
        # A provision is called by what it provides, not by what it stands in.
        (entries["kind"].map(called).mask(is_provision, entries["detail"].str.extract(TOPIC)[0]), IN_KIND),
        (entries["theme"].map(THEMES).map(called), IN_KIND),
    )
    for texts, weight in columns:
        for row, text in enumerate(texts.fillna("")):
            for word in said_in(text):
                places[word][row] = max(places[word].get(row, 0.0), weight)
    states = ask("agreement_states").set_index("agreement_id")["state"]
    is_over = (entries["kind"] == "agreement") & entries["id"].map(states).isin(OVER)
    worth = entries["kind"].map(WEIGHTS).fillna(1.0) * is_over.map({True: ENDED, False: 1.0})
    weights = [
        one / (1 + LONGER * len(set(WORD.findall(title.lower()))))
        for one, title in zip(worth, entries["title"], strict=True)
    ]
    tells = {kind: _told(kind) for kind in (*TELLS, *WHOLE_PAGES)}
    countries = {" ".join(words_of(name)) for names_of_one in places_in_all() for name in names_of_one}
    others = _other_names(ask("search_names"))
    named = countries | {other for name in countries for other in others.get(name, ())}
    is_of_place = entries["kind"].isin(["corridor", "view"]) & entries["country"].notna()
    of_places = set(entries.index[is_of_place])
    of_none = set(entries.index[entries["country"].isna()])
    of_both = set(entries.index[entries["kind"].isin(["compared", "pays"])])
    provided = entries["detail"].str.extract(TOPIC)[0] == f"A provision on {FEES}"
    of_fees = set(entries.index[provided | entries["theme"].isin(THEMES)])
    terms = _terms().reindex(columns=entries.columns)
    return Index(
        entries,
        dict(places),
        others,
        sorted(places),
        named,
        weights,
        of_places,
        of_both,
        of_none,
        of_fees,
        {row: tells[kind] for row, kind in enumerate(entries["kind"]) if kind in tells},
        terms,
        {name: row for row, term in enumerate(TERMS) for name in _named(term)},
    )


def _with_amounts(entries: pd.DataFrame, provisions: pd.DataFrame) -> pd.DataFrame:
    """Call each provision as its card does: with its amount, or as one that the text is said to lack."""
    said = {(row["agreement_id"], row["provision"]): with_amount(row) for _, row in provisions.iterrows()}
    titles = []
    for row in entries[["kind", "id", "title"]].itertuples():
        text, _, provision = row.title.partition(": ") if row.kind == "agreement" else (row.title, "", "")
        is_said = (row.id, provision) in said
        titles.append(f"{text}: {said[row.id, provision]}" if is_said else row.title)
    return entries.assign(title=titles)


def _told(kind: str) -> frozenset[str]:
    """Return the words that entries of a kind tell of without holding them."""
    named = " ".join(
        _in_all(partial(say, "search.also_pays" if each == "pays" else f"search.as_{each}"))
        for each in TELLS.get(kind, ())
    )
    return frozenset((*words_of(named), *((YEARS,) if kind in WHOLE_PAGES else ())))


def _terms() -> pd.DataFrame:
    """Return the words that the glossary explains as entries, with what it says of them."""
    found = [
        (term, ", ".join(BOLD.findall(said)), said.replace("**", ""))
        for term, said in ((term, say(f"glossary.{term}")) for term in TERMS)
    ]
    return pd.DataFrame(found, columns=["id", "title", "detail"]).assign(
        kind="term", locator=say("about.view_glossary")
    )


def _named(term: str) -> set[frozenset[str]]:
    """Return by which words a term is looked up, in every language: also by its name in brackets."""
    names: set[str] = set()
    for code in languages():
        with speaking(code):
            for bold in BOLD.findall(say(f"glossary.{term}")):
                whole, _, short = bold.rstrip(")").partition(" (")
                names |= {bold, whole, short, *bold.split(", ")}
    return {named_term(name) for name in names if name}


def _told_of(ask: Ask, recorded: pd.DataFrame) -> dict[str, list[str]]:
    """Return of which countries alone pages and breakdowns tell, by their codes."""
    agencies = recorded[recorded["kind"] == "agency"]["country"].unique()
    codes = recorded[recorded["kind"] == "country"].set_index("title")["id"]
    of = {"agencies": agencies} | {
        part: broken_down(ask, split)["country"].unique() for part, split in BREAKDOWNS.items()
    }
    return {part: [codes[name] for name in names if name in codes] for part, names in of.items()}


def _views(told_of: Mapping[str, Sequence[str]], of_place: Mapping[str, str]) -> pd.DataFrame:
    """Return the pages as entries: what they are called, and what they ask.

    Those that tell of a few countries only, by `told_of`, are found with the names of these.
    """
    found = [
        (page, say(f"{page}.title"), say(f"{page}.lead"), _in_all(partial(_called, page))) for page in PAGES
    ]
    found += [
        (part, say(f"search.part_{part}"), say(f"search.about_{part}"), _in_all(partial(_called, part)))
        for part in PARTS_ALONE
    ]
    found += [(part, say(f"search.part_{part}"), "", _in_all(partial(_called, part))) for part in BREAKDOWNS]
    entries = pd.DataFrame(found, columns=["id", "title", "detail", "names"])
    there = [" ".join(of_place.get(code, "") for code in told_of.get(part, ())) for part in entries["id"]]
    return entries.assign(names_there=there, kind="view", locator=say("search.whole_page"))


def _findings(ask: Ask, title_of: Callable[[str], str], pages: Sequence[str]) -> pd.DataFrame:
    """Return what pages found as entries: each sentence, under the title of the figure that proves it."""
    found = [
        (
            page,
            say(f"{page}.title") if definition(one.figure).needed else title_of(one.figure),
            one.sentence,
            say(f"{page}.title"),
        )
        for page in pages
        for one in findings(page, ask)
    ]
    entries = pd.DataFrame(found, columns=["id", "title", "detail", "locator"])
    return entries.drop_duplicates("detail").assign(kind="finding")


def _kind_called(kind: str) -> str:
    return say(f"search.as_{kind}")


def _called(part: str) -> str:
    own = say(f"search.part_{part}") if part in PARTS or part in BREAKDOWNS else say(f"{part}.title")
    return f"{own} {say(f'search.also_{part}')}"


def _answers(part: str, title: str, named: pd.Series, of_place: Mapping[str, str]) -> pd.DataFrame:
    """Return what a page, or a part of it, says of each country as entries."""
    also = _in_all(partial(_called, part))
    found = [
        (
            f"{part}/{code}",
            say("search.of_country", page=title, name=name),
            f"{also} {of_place.get(code, '')}",
            name,
        )
        for code, name in named.items()
    ]
    entries = pd.DataFrame(found, columns=["id", "title", "names", "country"])
    return entries.assign(kind="view", locator=say("search.whole_page"))


def _corridors(found: pd.DataFrame, of_place: Mapping[str, str]) -> pd.DataFrame:
    """Return the corridors as entries, those in which most people live first.

    Of which only is known what was looked for and is not available, those come last.
    """
    ordered = found.drop_duplicates(["origin_code", "destination_code"]).sort_values(
        "persons", ascending=False, na_position="last", kind="stable"
    )
    named = [ordered[f"{end}_code"].map(of_place).fillna("") for end in ("origin", "destination")]
    return pd.DataFrame(
        {
            "kind": "corridor",
            "id": ordered["origin_code"] + "/" + ordered["destination_code"],
            "title": ordered["origin"] + " – " + ordered["destination"],
            "country": ordered["origin"],
            "other": ordered["destination"],
            "names": named[0],
            "names_there": named[1],
            "signed": ordered["signed"],
            "source_id": ordered["source_id"],
            "locator": say("search.whole_page"),
        }
    )


def _who_pays(corridors: pd.DataFrame) -> pd.DataFrame:
    """Return as entries who pays for recruitment in the corridors that have a text: all texts at once."""
    signed = corridors[corridors["signed"] > 0]
    titles = [say("search.who_pays", corridor=title) for title in signed["title"]]
    names = signed["names"] + " " + _in_all(partial(say, "search.also_pays"))
    return signed.assign(kind="pays", title=titles, names=names)


def _compared(states: pd.Series, of_place: Mapping[str, str]) -> pd.DataFrame:
    """Return as entries how any two Member States differ."""
    also = _in_all(partial(say, "search.also_compared"))
    found = [
        (
            f"{code}/{other_code}",
            say("search.compared", one=name, other=other),
            name,
            other,
            f"{also} {of_place.get(code, '')}",
            of_place.get(other_code, ""),
        )
        for (code, name), (other_code, other) in combinations(states.items(), 2)
    ]
    entries = pd.DataFrame(found, columns=["id", "title", "country", "other", "names", "names_there"])
    return entries.assign(kind="compared", locator=say("search.whole_page"))


def places_found(found: pd.DataFrame, ask: Ask) -> dict[str, str]:
    """Return the countries that found entries are of: their names there, by their codes."""
    names = ask("search_names")
    named = names[names["name"].isin(found["country"])]
    # A city that is called like its country has the longer code.
    ordered = named.sort_values("id", key=lambda codes: codes.str.len(), kind="stable").drop_duplicates(
        "name"
    )
    return dict(
        sorted(zip(ordered["id"], ordered["name"], strict=True), key=lambda one: collated(place_said(one[1])))
    )


def _in_all(said: Callable[[], str]) -> str:
    """Return what is said in every language, in a row."""
    words = []
    for code in languages():
        with speaking(code):
            words.append(said())
    return " ".join(dict.fromkeys(words))


def _other_names(names: pd.DataFrame) -> dict[str, set[str]]:
    """Return for each name of a country or body, in plain words, the other names of the same."""
    of: dict[str, set[str]] = defaultdict(set)
    for row in names.itertuples():
        of[row.id].add(" ".join(words_of(row.name)))
    for names_of_one in places_in_all():
        # Whose it is called in brackets is seldom asked.
        for name in names_of_one:
            of[names_of_one[0]] |= {" ".join(words_of(name)), " ".join(words_of(name.partition(" (")[0]))}
    for name, short in SHORT.items():
        of[name].add(short)
    found: dict[str, set[str]] = defaultdict(set)
    for every in of.values():
        for name in every:
            if len(name) > 1:
                found[name] |= every - {name}
    return {name: others for name, others in found.items() if others}
