"""Who may do what: every act asks for a role in the right association, whatever a page shows."""

from collections.abc import Callable

import pytest
from trial import ADMINISTRATOR, ASSESSOR, METHOD, OUTSIDER, PEOPLE, PUBLISHER, REVIEWER, entry

from conduct.assessing import keep, kept, save, save_all, saved_as, submit
from conduct.assessment import Typed
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.log import association_log, given_back, log
from conduct.membership import add_association, add_member, associations_of, members, remove_member
from conduct.planning import add_to_cycle, begin_review, cycles_of, import_method, open_cycle, plan_cycle
from conduct.publishing import publish, undo, withdraw_scheduled
from conduct.refusal import ChangedMeanwhile, NotPermitted, Refused
from conduct.register import add_agency, agencies, confirm_spelling, merge
from conduct.replying import enter_reply
from conduct.reviewing import approve, approve_all, declare_conflict, record_decision, reopen, send_back
from conduct.roles import Role
from conduct.taking_back import change_cycle, remove_agency, remove_cycle, remove_method, take_out
from records.store import Store
from workbooks.offline import look_through, workbook_of

FIRST = "vamas-first-agency"
At = Callable[[str], Desk]
Act = Callable[[Desk, str], object]

CYCLE = Cycle(
    cycle_id="vamas-99", association_id="vamas", number=99, label="Another", method_id="m", method_version=1
)
# Every act on a cycle or an association, and the roles that allow it.
ACTS: dict[str, tuple[Act, set[Role]]] = {
    "save": (lambda at, c: save(at, c, FIRST, entry(1), 0), {Role.ASSESSOR}),
    "save all": (lambda at, c: save_all(at, c, {FIRST: (entry(1), 0)}), {Role.ASSESSOR}),
    "keep": (lambda at, c: keep(at, c, FIRST, Typed(entry=entry(1)), 0), {Role.ASSESSOR}),
    "submit": (lambda at, c: submit(at, c, [FIRST]), {Role.ASSESSOR}),
    "look through": (lambda at, c: look_through(at, c, b"", "x.xlsx"), {Role.ASSESSOR}),
    "send back": (lambda at, c: send_back(at, c, FIRST, "Look again"), {Role.REVIEWER}),
    "approve": (lambda at, c: approve(at, c, FIRST, independent=True), {Role.REVIEWER}),
    "decide": (lambda at, c: record_decision(at, c, "P", "D"), {Role.REVIEWER, Role.PUBLISHER}),
    "declare": (lambda at, c: declare_conflict(at, c, FIRST, "Cousin"), set(Role)),
    "reopen": (lambda at, c: reopen(at, c, FIRST, "Wrong"), {Role.PUBLISHER, Role.ADMINISTRATOR}),
    "publish": (lambda at, c: publish(at, c, "Now"), {Role.PUBLISHER}),
    "undo": (lambda at, c: undo(at, c, "Wrong"), {Role.PUBLISHER}),
    "withdraw": (withdraw_scheduled, {Role.PUBLISHER}),
    "reply": (lambda at, c: enter_reply(at, c, FIRST, "statement", "No"), {Role.PUBLISHER}),
    "open": (open_cycle, {Role.ADMINISTRATOR}),
    "begin review": (begin_review, {Role.ADMINISTRATOR}),
    "put into": (lambda at, c: add_to_cycle(at, c, [FIRST]), {Role.ADMINISTRATOR, Role.ASSESSOR}),
    "plan": (lambda at, c: plan_cycle(at, CYCLE), {Role.ADMINISTRATOR}),
    "method": (lambda at, c: import_method(at, "vamas", METHOD), {Role.ADMINISTRATOR}),
    "agency": (lambda at, c: add_agency(at, "vamas", "New"), {Role.ASSESSOR, Role.ADMINISTRATOR}),
    "spelling": (
        lambda at, c: confirm_spelling(at, "vamas", "First", FIRST),
        {Role.ASSESSOR, Role.ADMINISTRATOR},
    ),
    "merge": (lambda at, c: merge(at, "vamas", FIRST, FIRST), {Role.ADMINISTRATOR}),
    "take out": (lambda at, c: take_out(at, c, FIRST, "By mistake"), {Role.ADMINISTRATOR}),
    "remove the cycle": (remove_cycle, {Role.ADMINISTRATOR}),
    "change the plan": (
        lambda at, c: change_cycle(at, CYCLE.model_copy(update={"cycle_id": c})),
        {Role.ADMINISTRATOR},
    ),
    "remove a method": (lambda at, c: remove_method(at, "vamas", "m", 1), {Role.ADMINISTRATOR}),
    "remove an agency": (lambda at, c: remove_agency(at, "vamas", FIRST), {Role.ADMINISTRATOR}),
    "read an earlier version": (lambda at, c: saved_as(at, c, FIRST, 1), set(Role)),
    "read what came back": (given_back, set(Role)),
    "approve several": (lambda at, c: approve_all(at, c, [FIRST], independent=True), {Role.REVIEWER}),
    "give a role": (
        lambda at, c: add_member(at, "vamas", "eve@vamas.example", Role.PUBLISHER),
        {Role.ADMINISTRATOR},
    ),
    "take a role": (
        lambda at, c: remove_member(at, "vamas", ASSESSOR, Role.ASSESSOR),
        {Role.ADMINISTRATOR},
    ),
    "read the workbook": (workbook_of, set(Role)),
    "read the log": (log, set(Role)),
    "read the journal": (lambda at, c: association_log(at, "vamas"), set(Role)),
    "read the cycles": (lambda at, c: cycles_of(at, "vamas"), set(Role)),
    "read the register": (lambda at, c: agencies(at, "vamas"), set(Role)),
    "read the members": (lambda at, c: members(at, "vamas"), set(Role)),
}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_for_its_roles_only_and_for_nobody_of_another_association(
    name: str, plan: Callable[..., str], at_desk: At
) -> None:
    act, roles = ACTS[name]
    cycle_id = plan("First Agency")
    strangers = [OUTSIDER, "", "nobody@vamas.example", ASSESSOR.upper()]
    without = [who for who, held in PEOPLE.items() if not roles & set(held)]
    for who in strangers + without:
        with pytest.raises(NotPermitted):
            act(at_desk(who), cycle_id)
    for who in set(PEOPLE) - set(without):
        try:
            act(at_desk(who), cycle_id)
        except NotPermitted:
            pytest.fail(f"{who} may do this")
        except (Refused, ChangedMeanwhile):
            pass


def test_only_the_machine_makes_associations(at_desk: At) -> None:
    for who in (ADMINISTRATOR, OUTSIDER, ""):
        with pytest.raises(Refused):
            add_association(at_desk(who), "mine", "Mine", "VNM", "vamas-2018")


def test_an_administrator_gives_roles_only_at_home(at_desk: At) -> None:
    with pytest.raises(NotPermitted):
        add_member(at_desk(ADMINISTRATOR), "other", ADMINISTRATOR, Role.PUBLISHER)
    assert set(associations_of(at_desk(ADMINISTRATOR))) == {"vamas"}


def test_the_last_administrator_stays(at_desk: At) -> None:
    with pytest.raises(Refused, match="last administrator"):
        remove_member(at_desk(ADMINISTRATOR), "vamas", ADMINISTRATOR, Role.ADMINISTRATOR)


def test_a_role_that_was_taken_counts_at_once(plan: Callable[..., str], at_desk: At) -> None:
    cycle_id = plan("First Agency")
    remove_member(at_desk(ADMINISTRATOR), "vamas", ASSESSOR, Role.ASSESSOR)
    with pytest.raises(NotPermitted):
        save(at_desk(ASSESSOR), cycle_id, FIRST, entry(1), 0)


@pytest.mark.parametrize(
    "who", ["<b>@x", "a b@c", "a@b@c", "", "*[x](y)*@z.example", "a\nb@c", "x" * 300 + "@y.example"]
)
def test_what_is_no_address_is_no_member(who: str, at_desk: At) -> None:
    with pytest.raises(Refused, match="not an e-mail address"):
        add_member(at_desk(ADMINISTRATOR), "vamas", who, Role.ASSESSOR)


def test_nobody_reviews_what_they_entered_themselves(plan: Callable[..., str], at_desk: At) -> None:
    cycle_id = plan("First Agency")
    add_member(at_desk(ADMINISTRATOR), "vamas", ASSESSOR, Role.REVIEWER)
    save(at_desk(ASSESSOR), cycle_id, FIRST, entry(10, 5, 4), 0)
    submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    for act in (
        lambda: approve(at_desk(ASSESSOR), cycle_id, FIRST, independent=True),
        lambda: send_back(at_desk(ASSESSOR), cycle_id, FIRST, "Mine"),
    ):
        with pytest.raises(Refused, match="somebody else must review"):
            act()


def test_a_declared_conflict_bars_the_reviewer_and_independence_must_be_said(
    plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("First Agency")
    save(at_desk(ASSESSOR), cycle_id, FIRST, entry(10, 5, 4), 0)
    submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    with pytest.raises(Refused, match="independent"):
        approve(at_desk(REVIEWER), cycle_id, FIRST, independent=False)
    declare_conflict(at_desk(REVIEWER), cycle_id, FIRST, "A cousin owns it")
    with pytest.raises(Refused, match="conflict of interest"):
        approve(at_desk(REVIEWER), cycle_id, FIRST, independent=True)


def test_what_is_not_submitted_approved_or_decided_is_not_published(
    plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("First Agency")
    save(at_desk(ASSESSOR), cycle_id, FIRST, entry(10, 5), 0)
    with pytest.raises(Refused, match="1 is missing"):
        submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    with pytest.raises(Refused, match="review can begin once"):
        begin_review(at_desk(ADMINISTRATOR), cycle_id)
    save(at_desk(ASSESSOR), cycle_id, FIRST, entry(10, 5, 4), 1)
    submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    with pytest.raises(Refused, match="not under review"):
        publish(at_desk(PUBLISHER), cycle_id, "Early")
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    with pytest.raises(Refused, match="takes no entries"):
        save(at_desk(ASSESSOR), cycle_id, FIRST, entry(1, 1, 1), 3)
    with pytest.raises(Refused, match="Not everything is approved"):
        publish(at_desk(PUBLISHER), cycle_id, "Early")
    approve(at_desk(REVIEWER), cycle_id, FIRST, independent=True)
    with pytest.raises(Refused, match="decision"):
        publish(at_desk(PUBLISHER), cycle_id, "Early")


def test_two_who_save_the_same_agency_lose_nothing(plan: Callable[..., str], at_desk: At) -> None:
    cycle_id = plan("First Agency")
    add_member(at_desk(ADMINISTRATOR), "vamas", "anh@vamas.example", Role.ASSESSOR)
    first, second = at_desk(ASSESSOR), at_desk("anh@vamas.example")
    keep(first, cycle_id, FIRST, Typed(entry=entry(1, 1)), 0)
    keep(second, cycle_id, FIRST, Typed(entry=entry(9, 4, 3)), 0)
    save(second, cycle_id, FIRST, entry(9, 4, 3), 0)
    with pytest.raises(ChangedMeanwhile) as found:
        save(first, cycle_id, FIRST, entry(1, 1), 0)
    assert found.value.theirs.entry.scores["1.1"].points == 9
    assert kept(first, cycle_id, FIRST) == (Typed(entry=entry(1, 1)), 0)
    saved = save(first, cycle_id, FIRST, entry(1, 4, 3), found.value.theirs.version)
    assert [saved.entry.scores[name].assessor for name in ("1.1", "1.2", "2.1")] == [
        ASSESSOR,
        "anh@vamas.example",
        "anh@vamas.example",
    ]
    assert kept(first, cycle_id, FIRST) is None


def test_what_is_no_date_is_refused_everywhere(
    published_once: str, plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("Third Agency", method=METHOD.model_copy(update={"version": 2}))
    method = {"method_id": METHOD.method_id, "method_version": 1}
    for typed in ("someday", "31/02/2026", "2026-13", "11/2026/21", "26"):
        dated = entry(1).model_copy(update={"assessed_on": typed})
        window = CYCLE.model_copy(update={**method, "window_from": typed})
        with pytest.raises(Refused, match="not a date"):
            save(at_desk(ASSESSOR), cycle_id, "vamas-third-agency", dated, 0)
        with pytest.raises(Refused, match="not a date"):
            enter_reply(at_desk(PUBLISHER), published_once, FIRST, "statement", "No", typed)
        with pytest.raises(Refused, match="not a date"):
            plan_cycle(at_desk(ADMINISTRATOR), window)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("24/04/2026", "2026-04-24"), ("1.2.2026", "2026-02-01"), ("2026-4-3", "2026-04-03"), ("2026", "2026")],
)
def test_a_date_is_written_as_in_a_workbook(
    typed: str, kept: str, plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("Third Agency")
    dated = entry(1).model_copy(update={"assessed_on": typed})
    assert save(at_desk(ASSESSOR), cycle_id, "vamas-third-agency", dated, 0).entry.assessed_on == kept


def test_an_assessment_cannot_end_before_it_begins(at_desk: At) -> None:
    import_method(at_desk(ADMINISTRATOR), "vamas", METHOD)
    about = {"method_id": METHOD.method_id, "method_version": METHOD.version}
    for begin, end in (("01/12/2026", "31/01/2026"), ("2026-12", "2026-01-31"), ("2026", "2025-12")):
        window = CYCLE.model_copy(update={**about, "window_from": begin, "window_to": end})
        with pytest.raises(Refused, match="before it begins"):
            plan_cycle(at_desk(ADMINISTRATOR), window)
    within = CYCLE.model_copy(update={**about, "window_from": "2026", "window_to": "31/01/2026"})
    plan_cycle(at_desk(ADMINISTRATOR), within)
    assert cycles_of(at_desk(ADMINISTRATOR), "vamas")[0].window_to == "2026-01-31"


def test_the_code_of_another_country_is_nobodys_here(at_desk: At, store: Store) -> None:
    machine = Desk(store, at_desk(ADMINISTRATOR).lake, "operator", operator=True)
    with pytest.raises(Refused, match="its own country"):
        add_association(machine, "cambodian", "Cambodian", "KHM", "vamas-2018")
    add_association(machine, "cambodian", "Cambodian", "KHM", "acra-mac-code")
    add_association(machine, "worldwide", "Worldwide", "KHM", "wec-code")
    foreign = METHOD.model_copy(update={"code_id": "acra-mac-code", "version": 3})
    with pytest.raises(Refused, match="its own country"):
        import_method(at_desk(ADMINISTRATOR), "vamas", foreign)


def test_what_the_warehouse_does_not_know_is_no_code_and_no_country(at_desk: At, store: Store) -> None:
    machine = Desk(store, at_desk(ADMINISTRATOR).lake, "operator", operator=True)
    for name, country, code, told in (
        ("", "VNM", "vamas-2018", "needs a name"),
        ("Third", "XXX", "vamas-2018", "not a country"),
        ("Third", "VNM", "nothing", "no code of conduct"),
    ):
        with pytest.raises(Refused, match=told):
            add_association(machine, "third", name, country, code)
    unknown = METHOD.model_copy(update={"code_id": "nothing", "version": 3})
    with pytest.raises(Refused, match="no code of conduct"):
        import_method(at_desk(ADMINISTRATOR), "vamas", unknown)
