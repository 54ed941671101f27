// Slides that fill the screen. Everything to show stands in the page; see web/presenting.py.
"use strict";

const told = JSON.parse(document.getElementById("told").textContent);
const say = (name, values = {}) =>
  told.words[name].replace(/\{(\w+)\}/g, (_, key) => String(values[key]));
const isSpeaker = new URLSearchParams(location.search).has("speaker");
// On the page of storyboards, one slide as it will be: made small, and nothing can be done with it.
const isPreview = new URLSearchParams(location.search).has("preview");
const channel = new BroadcastChannel(`present:${location.pathname}${boardOf(location)}`);
const FADE = 160;

// What both windows show: the slide, the slide in its place (another filter, live data), blank or not.
const state = {
  at: placeIn(location.hash),
  instead: null,
  blank: false,
  begun: Number(sessionStorage.getItem("begun")),
};
const answers = new Map();

function boardOf(place) {
  const query = new URLSearchParams(place.search);
  return query.get("storyboard") || query.get("board") || "";
}

function placeIn(hash) {
  const number = Number.parseInt(hash.slice(1), 10);
  return Number.isNaN(number) ? 0 : Math.min(Math.max(number, 0), told.slides.length);
}

// Elements are made with text, never with markup; what the server wrote as HTML comes in `html`.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "html") made.innerHTML = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

function current() {
  return state.instead || told.slides[state.at - 1];
}

// ---- what is on the screen

const stage = element("main", { id: "stage", tabindex: "-1" });
const progress = element("div", {
  id: "progress",
  role: "progressbar",
  "aria-label": say("progress"),
  "aria-valuemin": "0",
});
const blank = element("div", { id: "blank", hidden: true, "aria-hidden": "true" });
const spoken = element("div", { id: "spoken", "aria-live": "polite" });
document.body.append(stage, progress, blank, spoken);
document.body.classList.toggle("speaker", isSpeaker);

function show() {
  blank.hidden = isSpeaker || !state.blank;
  progress.style.setProperty("--part", String(state.at / told.slides.length));
  progress.setAttribute("aria-valuemax", String(told.slides.length));
  progress.setAttribute("aria-valuenow", String(state.at));
  history.replaceState(null, "", `${location.search}#${state.at}`);
  const made = isSpeaker ? speakerView() : state.at === 0 ? cover() : slideView(current());
  stage.classList.add("leaving");
  setTimeout(() => {
    stage.replaceChildren(made);
    fit(made);
    stage.classList.remove("leaving");
  }, reduced() ? 0 : FADE);
  spoken.textContent = state.at === 0 ? told.title : current().title;
}

function reduced() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function cover() {
  return element(
    "section",
    { class: "cover" },
    element("p", { class: "product" }, told.product),
    element("h1", {}, told.title),
    element("p", { class: "lead" }, told.lead),
    ...told.left_out.map((sentence) => element("p", { class: "remark" }, sentence)),
    element("button", { type: "button", class: "begin", onclick: beginInFull }, say("start")),
    element("p", { class: "kept", role: "status" }, keptSaid()),
    keysList(),
    element("p", { class: "disclaimer" }, told.disclaimer),
  );
}

// Whoever opens the slides knows when the network may go.
function keptSaid() {
  const { answers, kept } = document.body.dataset;
  return say(answers !== "there" ? "keeping" : kept === "all" ? "kept" : "kept_while_open");
}

function keysList() {
  const rows = told.keys.map(([keys, does]) =>
    element("div", {}, element("dt", {}, keys), element("dd", {}, does)),
  );
  return element("dl", { class: "keys" }, ...rows);
}

function slideView(slide) {
  return element(
    "section",
    { class: slide.own ? `slide own own-${slide.own}` : "slide" },
    element("h1", {}, slide.title),
    slide.scope ? element("p", { class: "scope" }, slide.scope) : null,
    chips(slide),
    slide.remark ? element("p", { class: "remark" }, slide.remark) : null,
    figureOf(slide),
    slide.doubt ? element("p", { class: "doubt" }, slide.doubt) : null,
    slide.below ? element("p", { class: "below" }, slide.below) : null,
    footer(slide),
  );
}

function figureOf(slide) {
  return element("div", { class: "figure", tabindex: "0", html: slide.html, "data-rows": String(slide.rows) });
}

function chips(slide) {
  const made = [];
  if (told.slides.includes(slide)) return null;
  const planned = told.slides[state.at - 1];
  for (const filter of slide.asked) {
    const value = filter.values.find((each) => each.value === filter.chosen);
    if (value && filter.chosen !== planned.filters[filter.name]) {
      made.push(element("span", { class: "chip" }, `${filter.label}: ${value.label}`));
    }
  }
  if (state.instead && slide.snapshot !== planned.snapshot) {
    made.push(element("span", { class: "chip" }, say("live", { snapshot: slide.snapshot })));
  }
  if (state.instead) {
    made.push(element("button", { type: "button", class: "chip", onclick: reset }, say("reset")));
  }
  return made.length ? element("p", { class: "chips" }, ...made) : null;
}

function footer(slide) {
  const at = Math.max(told.slides.indexOf(slide) + 1, 0) || state.at;
  const offer =
    slide.newer && !state.instead
      ? element("button", { type: "button", class: "offer", onclick: goLive }, say("compare", { snapshot: slide.newer }))
      : null;
  const asks = slide.asked.length
    ? element("button", { type: "button", class: "offer", onclick: openFilter }, say("and_for"))
    : null;
  const place = element("span", { class: "place" }, say("slide_of", { at, of: told.slides.length }));
  return element("footer", {}, element("span", { class: "source" }, slide.source), offer, asks, turner(-1), turner(1), place);
}

// For those without a keyboard: only there do they stand on the slide.
function turner(by) {
  const [name, sign] = by < 0 ? ["before", "‹"] : ["after", "›"];
  return element("button", { type: "button", class: "turn", "aria-label": say(name), onclick: () => go(state.at + by) }, sign);
}

// Type is as large as it fits, down to what can be read from the back of a room: 2.2 per cent of the height. Heads of
// columns shrink before what stands below them. Of a table some rows are left out, then texts are shortened, then go more.
const LARGEST = { written: 1.6, multiples: 1, other: 1.4 };
const SMALLEST = { written: 1.07, multiples: 0.77, other: 0.77 };
const MOST_LETTERS = [Infinity, 160, 110, 90, 70];
const LEAST_ROWS = 4;
const LEAST_COLUMNS = 3;
const FEWEST = [[70, 3], [70, 2], [70, 1], [55, 1], [30, 1]];
// Of few rows, each is as high as there is room for, up to so much more than its letters need.
const MOST_AIR = 3;
// On an upright screen a slide is as long as it must be, and what is drawn is as wide as it can be read.
const UPRIGHT = matchMedia("(max-width: 700px), (max-aspect-ratio: 1/1)");

function fit(inside) {
  for (const place of inside.querySelectorAll(".own .figure")) {
    for (let size = 1; size >= SMALLEST.other && place.scrollHeight > place.clientHeight + 1; size -= 0.04) {
      place.style.fontSize = `${size}em`;
    }
  }
  for (const place of inside.querySelectorAll(".figure")) {
    const drawn = place.querySelector(".drawn");
    if (!drawn || drawn.classList.contains("mapped")) continue;
    const isWritten = drawn.classList.contains("written");
    const narrow = [place, ...place.querySelectorAll("thead th:not(:has(.ticks)), td.number")];
    const isTooWide = () => narrow.some((one) => one.clientWidth && one.scrollWidth > one.clientWidth + 1);
    const flows = UPRIGHT.matches && place.closest("#stage > .slide");
    const isTooHigh = () => !flows && place.scrollHeight > place.clientHeight + 1;
    const kind = Object.keys(LARGEST).find((one) => drawn.classList.contains(one)) ?? "other";
    if (drawn.querySelector("thead")) nameCells(place);
    for (let size = LARGEST[kind]; size >= SMALLEST[kind] && !flows; size -= 0.04) {
      drawn.style.fontSize = `${size}em`;
      drawn.style.setProperty("--heads", "1em");
      if (isTooWide()) drawn.style.setProperty("--heads", `${SMALLEST[kind] / size}em`);
      if (!isTooHigh() && !isTooWide()) break;
    }
    if (drawn.classList.contains("matrix") && !flows) leaveOutColumns(place, isTooWide);
    leaveOut(place, isWritten, isTooHigh);
    if (!flows) stretch(place, drawn, isTooHigh);
    thin(place);
  }
}

// Rows share what is left of the height.
function stretch(place, drawn, isTooHigh) {
  const rows = place.querySelectorAll("tbody tr:not([hidden])").length;
  const letter = parseFloat(getComputedStyle(drawn).fontSize);
  let air = rows ? Math.min(MOST_AIR, (place.clientHeight - drawn.offsetHeight) / rows / letter) : 0;
  for (; air > 0.05; air *= 0.8) {
    drawn.style.setProperty("--air", `${air}em`);
    if (!isTooHigh()) return;
  }
  drawn.style.removeProperty("--air");
}

// Where the number of a mark may stand, in letters above it or below, tried in this order until it meets none before it.
const ABOVE = [null, 2, 3.2, -1.6, -2.8];

// Marks of an axis that would touch each other: every second goes, until none does.
function thin(place) {
  const counts = [...place.querySelectorAll(".area .count")];
  for (const [at, one] of counts.entries()) {
    const before = counts.slice(0, at).map((other) => other.getBoundingClientRect());
    for (const letters of ABOVE) {
      if (letters !== null) Object.assign(one.style, { top: "auto", bottom: `${letters}em` });
      const box = one.getBoundingClientRect();
      const isOver = (other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom;
      if (!before.some(isOver)) break;
    }
  }
  for (const scale of place.querySelectorAll(".ticks")) {
    for (let marks = [...scale.querySelectorAll(".tick")]; marks.length > 2; marks = marks.filter((one) => !one.hidden)) {
      const boxes = marks.map((one) => one.getBoundingClientRect());
      if (!boxes.some((one, at) => at && one.left < boxes[at - 1].right + 4)) break;
      for (const [at, one] of marks.entries()) one.hidden = at % 2 === 1;
    }
  }
}

// Where a row stands as a card, each cell says what it is.
function nameCells(place) {
  const [head, ...rows] = place.querySelector("table").rows;
  for (const row of rows) {
    for (const [at, cell] of [...row.cells].entries()) cell.dataset.heading = head.cells[at]?.textContent ?? "";
  }
}

function leaveOut(place, isWritten, isTooHigh) {
  const rows = [...place.querySelectorAll(".drawn > table > tbody > tr, .panel")];
  const all = Number(place.dataset.rows) || rows.length;
  const said = element("p", { class: "below" });
  place.after(said);
  // The sentence below takes room too.
  const keep = (count) => {
    for (const [at, row] of rows.entries()) row.hidden = at >= count;
    said.hidden = all <= count;
    said.textContent = say("more_rows", { more: all - count });
    return !isTooHigh();
  };
  if (!isWritten) {
    for (let count = rows.length; !keep(count) && count > 1; count -= 1);
    return;
  }
  const texts = rows.flatMap((row) => [...row.cells]).map((cell) => [cell, cell.textContent]);
  const counts = rows.map((_, at) => rows.length - at).filter((count) => count >= Math.min(LEAST_ROWS, rows.length));
  const tries = [...MOST_LETTERS.flatMap((most) => counts.map((count) => [most, count])), ...FEWEST];
  const tried = ([most, count]) => {
    for (const [cell, text] of texts) cell.textContent = shortened(text, most);
    return keep(count);
  };
  if (tries.slice(0, -FEWEST.length).some(tried)) return;
  // What tells most stands first: without the last column the others are wider, and more rows can be read.
  if (rows.length >= LEAST_ROWS && leaveOutLast(place) && tries.slice(0, -FEWEST.length).some(tried)) return;
  tries.slice(-FEWEST.length).some(tried);
}

function leaveOutLast(place) {
  const { rows } = place.querySelector("table");
  const last = rows[0].cells.length - 1;
  if (last < LEAST_COLUMNS) return false;
  for (const row of rows) row.cells[last].hidden = true;
  place.after(element("p", { class: "below" }, say("more_columns", { more: 1 })));
  return true;
}

function leaveOutColumns(place, isTooWide) {
  const { rows } = place.querySelector("table");
  let left = 0;
  for (let at = rows[0].cells.length - 1; at > 1 && isTooWide(); at -= 1) {
    for (const row of rows) row.cells[at].hidden = true;
    left += 1;
  }
  if (left) place.after(element("p", { class: "below" }, say("more_columns", { more: left })));
}

// Of several sentences, as many as there is room for; of a long one, its first words.
const ENDS = /[.!?](?= \p{Lu})|;(?= )/gu;

function shortened(text, most) {
  if (text.length <= most) return text;
  const ends = [...text.slice(0, most).matchAll(ENDS)].map((one) => one.index).filter((at) => at > most / 3 && at < most - 2);
  if (ends.length) return `${text.slice(0, ends.at(-1) + 1)} …`;
  const begun = text.slice(0, most - 1);
  const words = begun.slice(0, begun.lastIndexOf(" ") + 1);
  const kept = text[most - 1] !== " " && words.length > most / 2 ? words : begun;
  return `${kept.replace(/[ .,;:(]+$/, "")}…`;
}

// ---- slides as pictures: all at once, and the next one for the speaker

const PICTURE = 1280;

function picture(slide, wide) {
  const inner = slideView(slide);
  inner.inert = true;
  const made = element("div", { class: "picture", "aria-hidden": "true", style: `--wide:${wide}px` }, inner);
  made.style.setProperty("--scale", String(wide / PICTURE));
  return made;
}

function preview() {
  const made = picture(told.slides[0], Math.min(innerWidth, (innerHeight * 16) / 9));
  document.body.replaceChildren(made);
  fit(made);
}

function openOverview() {
  const wide = Math.max(140, Math.min(300, innerWidth / 4 - 40));
  const all = told.slides.map((slide, n) => {
    const open = () => {
      made.close();
      go(n + 1);
    };
    const name = say("picture_of", { at: n + 1, title: slide.title });
    const attributes = { type: "button", "aria-label": name, "aria-current": n + 1 === state.at, onclick: open };
    return element("button", attributes, picture(slide, wide), element("span", {}, String(n + 1)));
  });
  const made = dialog(say("overview"), element("div", { class: "overview" }, ...all));
  fit(made);
  (made.querySelector('[aria-current=""]') || made.querySelector("button")).focus();
}

// Paper gets every slide as a picture, each with its note: made before printing begins, and then gone again.
const PAPER = 700;

function handOut() {
  const sheets = told.slides.map((slide) =>
    element(
      "section",
      { class: "sheet" },
      picture(slide, PAPER),
      element("p", { class: "notes" }, slide.note || ""),
    ),
  );
  const front = element("header", {}, element("h1", {}, told.title), element("p", {}, told.lead));
  const made = element("div", { class: "handout" }, front, ...sheets, element("p", { class: "below" }, told.disclaimer));
  made.style.display = "block";
  document.body.append(made);
  fit(made);
  made.style.display = "";
}

addEventListener("beforeprint", handOut);
addEventListener("afterprint", () => document.querySelector(".handout")?.remove());

// ---- what the speaker sees

function speakerView() {
  const at = state.at;
  const now = at === 0 ? null : current();
  const next = told.slides[at];
  return element(
    "section",
    { class: "spoken-to" },
    element(
      "header",
      {},
      element("span", { id: "elapsed", title: say("elapsed") }, elapsed()),
      element("span", { id: "clock", title: say("time") }, clock()),
      element("span", { class: "place" }, say("slide_of", { at, of: told.slides.length })),
    ),
    element(
      "div",
      { class: "now" },
      element("h1", {}, now ? now.title : told.title),
      state.blank ? element("p", { class: "remark" }, say("blank")) : null,
      now && now.remark ? element("p", { class: "remark" }, now.remark) : null,
      now ? figureOf(now) : null,
      now ? element("p", { class: "below" }, now.source) : null,
    ),
    element(
      "div",
      { class: "aside" },
      element("p", { class: "notes" }, (now && now.note) || say("no_note")),
      element("h2", {}, say("next_one")),
      next ? picture(next, innerWidth * 0.34) : element("p", {}, say("end")),
      now && now.newer ? element("p", { class: "remark" }, say("compare", { snapshot: now.newer })) : null,
      keysList(),
    ),
  );
}

function elapsed() {
  const seconds = state.begun ? Math.floor((Date.now() - state.begun) / 1000) : 0;
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

function clock() {
  return new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

if (isSpeaker) {
  setInterval(() => {
    for (const [id, text] of [["elapsed", elapsed()], ["clock", clock()]]) {
      const place = document.getElementById(id);
      if (place) place.textContent = text;
    }
  }, 1000);
}

// ---- what is done

function change(changes) {
  unnotice();
  // Time runs from the moment the first page is left.
  if (state.at === 0 && changes.at > 0) state.begun = Date.now();
  Object.assign(state, changes);
  sessionStorage.setItem("begun", String(state.begun));
  show();
  channel.postMessage(state);
}

channel.onmessage = (message) => {
  Object.assign(state, message.data);
  show();
};

function go(to) {
  change({ at: Math.min(Math.max(to, 0), told.slides.length), instead: null, blank: false });
}

function reset() {
  change({ instead: null });
}

function beginInFull() {
  fullScreen();
  go(1);
}

function fullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => {});
}

async function leave() {
  if (isSpeaker) {
    close();
    return;
  }
  const stay = element("button", { type: "button", class: "chip", onclick: () => made.close() }, say("stay"));
  const away = () => location.assign(told.leave);
  const out = element("button", { type: "button", class: "chip", id: "leave", onclick: away }, say("leave_now"));
  const made = dialog(say("leave"), element("p", { class: "choices" }, stay, out));
  stay.focus();
  const answers = await fetch(told.health, { cache: "no-store" }).then((one) => one.ok, () => false);
  if (!answers) {
    out.remove();
    made.append(element("p", { class: "remark", role: "status" }, say("leave_lost")));
  }
}

function openSpeaker() {
  const query = new URLSearchParams(location.search);
  query.set("speaker", "1");
  open(`${location.pathname}?${query}#${state.at}`, "speaker", "width=1100,height=700");
}

async function ask(figure, filters, snapshot) {
  const query = new URLSearchParams({ figure, ...filters, snapshot, lang: document.documentElement.lang });
  const address = `present/slide?${query}`;
  if (!answers.has(address)) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(address);
    answers.set(address, await response.json());
  }
  return answers.get(address);
}

async function showInstead(filters, snapshot) {
  const { figure, note } = told.slides[state.at - 1];
  try {
    const slide = await ask(figure, filters, snapshot);
    change({ instead: { ...slide, note } });
  } catch {
    notice(say("no_answer"));
  }
}

function goLive() {
  const slide = current();
  if (slide.newer) showInstead(slide.filters, slide.newer);
}

function notice(text) {
  unnotice();
  const made = element("p", { class: "notice", role: "status" }, text);
  document.body.append(made);
  setTimeout(() => made.remove(), 4000);
}

// What is said in passing never stands before the next thing that is done.
function unnotice() {
  document.querySelector(".notice")?.remove();
}

// ---- "and for Cambodia?"

function dialog(title, ...children) {
  const made = element("dialog", { "aria-label": title }, element("h2", {}, title), ...children);
  made.addEventListener("close", () => made.remove());
  document.body.append(made);
  made.showModal();
  return made;
}

function openFilter() {
  const slide = state.at && current();
  if (!slide || !slide.asked.length) {
    notice(say("no_filter"));
    return;
  }
  const box = element("input", { type: "search", "aria-label": say("and_for"), placeholder: say("and_for") });
  const lists = slide.asked.map((filter) => choicesOf(slide, filter, () => made.close()));
  const made = dialog(say("and_for"), box, ...lists);
  box.addEventListener("input", () => narrow(made, box.value));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") made.querySelector("li:not([hidden]) button")?.click();
  });
}

function choicesOf(slide, filter, done) {
  const everything = filter.needed ? [] : [{ value: null, label: say("all") }];
  const rows = [...everything, ...filter.values].map(({ value, label }) =>
    element(
      "li",
      {},
      element(
        "button",
        {
          type: "button",
          "aria-pressed": String(value === filter.chosen),
          onclick: () => {
            done();
            showInstead(withValue(slide.filters, filter.name, value), slide.snapshot);
          },
        },
        label,
      ),
    ),
  );
  return element("div", {}, element("h3", {}, filter.label), element("ul", { class: "choices" }, ...rows));
}

function withValue(filters, name, value) {
  const { [name]: _, ...others } = filters;
  return value === null ? others : { ...others, [name]: value };
}

function narrow(inside, typed) {
  const wanted = typed.trim().toLocaleLowerCase();
  for (const row of inside.querySelectorAll(".choices li")) {
    row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
  }
}

// ---- what must be there when nobody answers any more

// Of a filter with more values, those nobody asked for yet are left to be asked for.
const MOST_VALUES = 24;

async function fetchAnswers() {
  const wanted = told.slides.flatMap((slide) => [
    ...(slide.newer ? [[slide.figure, slide.filters, slide.newer]] : []),
    ...slide.asked
      .filter((filter) => filter.values.length <= MOST_VALUES)
      .flatMap((filter) =>
        [...(filter.needed ? [] : [{ value: null }]), ...filter.values].map(({ value }) => [
          slide.figure,
          withValue(slide.filters, filter.name, value),
          slide.snapshot,
        ]),
      ),
  ]);
  for (const [figure, filters, snapshot] of wanted) await ask(figure, filters, snapshot).catch(() => {});
  document.body.dataset.answers = "there";
  document.querySelector(".kept")?.replaceChildren(keptSaid());
}

// Browsers allow a worker over https and on the machine itself; elsewhere the page stands as long as it is open.
async function keepEverything() {
  if (!isSpeaker && "serviceWorker" in navigator) {
    const addresses = [...document.querySelectorAll("script[src], link[href]")].map((one) => one.src || one.href);
    navigator.serviceWorker.addEventListener("message", () => {
      document.body.dataset.kept = "all";
    });
    await navigator.serviceWorker.register("present/worker.js", { scope: "present" });
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
    }
    navigator.serviceWorker.controller.postMessage({ addresses: [location.href, ...addresses] });
  }
  if (!isSpeaker) await fetchAnswers();
}

function openTable() {
  const slide = state.at && current();
  if (slide && slide.table) dialog(slide.own_title, element("div", { html: slide.table }));
}

// ---- a telephone as remote, where a server is reached; without one, the slides go on by themselves

const BETWEEN = 400;
const AFTER_A_FAULT = 3000;
let remote = null;

const REMOTE = {
  next: () => go(state.at + 1),
  back: () => go(state.at - 1),
  blank: () => change({ blank: !state.blank }),
  overview: () => openOverview(),
};

async function openRemote() {
  try {
    if (!remote) {
      const { lang } = document.documentElement;
      const answer = await fetch(`remote?${new URLSearchParams({ lang })}`, { method: "POST", cache: "no-store" });
      if (!answer.ok) throw new Error(answer.status);
      remote = await answer.json();
      obeyRemote();
    }
  } catch {
    notice(say("no_answer"));
    return;
  }
  const code = element("p", { class: "code" }, remote.code);
  const where = element("p", { class: "below" }, remote.address);
  const remark = remote.remark ? element("p", { class: "remark" }, remote.remark) : null;
  dialog(say("remote"), element("p", {}, say("remote_how")), element("div", { class: "qr", html: remote.qr }), code, where, remark);
}

async function obeyRemote() {
  for (let wait = BETWEEN; remote; await new Promise((done) => setTimeout(done, wait))) {
    try {
      const asking = { method: "POST", cache: "no-store", headers: { "X-Remote": remote.secret } };
      const answer = await fetch(`remote/${remote.code}/acts`, asking);
      // The code has ended, or the server began anew: whoever wants one asks for another.
      if (answer.status === 404) remote = null;
      else for (const act of (await answer.json()).acts) obey(act);
      wait = BETWEEN;
    } catch {
      wait = AFTER_A_FAULT;
    }
  }
}

function obey(act) {
  const open = document.querySelector("dialog[open]");
  const seesAll = open?.querySelector(".overview");
  open?.close();
  if (act !== "overview" || !seesAll) REMOTE[act]?.();
}

// ---- the keyboard

const KEYS = {
  ArrowRight: () => go(state.at + 1),
  ArrowDown: () => go(state.at + 1),
  PageDown: () => go(state.at + 1),
  " ": () => go(state.at + 1),
  ArrowLeft: () => go(state.at - 1),
  ArrowUp: () => go(state.at - 1),
  PageUp: () => go(state.at - 1),
  Home: () => go(0),
  End: () => go(told.slides.length),
  Escape: leave,
  b: () => change({ blank: !state.blank }),
  ".": () => change({ blank: !state.blank }),
  c: openFilter,
  f: fullScreen,
  Enter: goToTyped,
  g: openOverview,
  l: () => (state.instead ? reset() : goLive()),
  o: openOverview,
  r: openRemote,
  s: openSpeaker,
  t: openTable,
};

// Digits name a slide; Enter goes there.
let typed = "";
let forgetting;

function type(digit) {
  typed = (typed + digit).slice(-2);
  notice(say("to_number", { number: typed }));
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    typed = "";
  }, 3000);
}

function goToTyped() {
  if (typed) go(Number(typed));
  else if (state.at === 0) go(1);
  typed = "";
}

// A dialog that was closed stays in the page for a moment: keys that come then are meant for the slide.
document.addEventListener("keydown", (event) => {
  if (isPreview || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if ((event.key === " " || event.key === "Enter") && event.target.closest("button, summary, a")) return;
  if (/^[0-9]$/.test(event.key)) {
    type(event.key);
    return;
  }
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

// ---- a click, a tap, a swipe: to the right part of a slide it goes on, to the left one back

const BACK_PART = 0.25;
const LEAST_SWIPE = 60;
let touched = null;

stage.addEventListener("click", (event) => {
  const isText = String(getSelection()).length > 0;
  if (isSpeaker || state.at === 0 || isText || event.target.closest("button, a, summary, details, input")) return;
  go(state.at + (event.clientX < innerWidth * BACK_PART ? -1 : 1));
});

stage.addEventListener("touchstart", (event) => {
  const { clientX, clientY } = event.touches[0];
  const aside = event.target.closest(".figure");
  // What is wider than its place is pushed aside by the same movement.
  touched = aside && aside.scrollWidth > aside.clientWidth + 1 ? null : { clientX, clientY };
}, { passive: true });

stage.addEventListener("touchend", (event) => {
  if (!touched) return;
  const { clientX, clientY } = event.changedTouches[0];
  const [across, down] = [clientX - touched.clientX, clientY - touched.clientY];
  touched = null;
  if (Math.abs(across) < LEAST_SWIPE || Math.abs(down) > Math.abs(across) / 2) return;
  event.preventDefault();
  go(state.at + (across < 0 ? 1 : -1));
});

addEventListener("hashchange", () => go(placeIn(location.hash)));
let resizing;
addEventListener("resize", () => {
  clearTimeout(resizing);
  resizing = setTimeout(isPreview ? preview : show, 150);
});
if (isPreview) preview();
else {
  show();
  keepEverything();
}
