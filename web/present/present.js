// Slides that fill the screen. Everything to show stands in the page; see web/presenting.py.
"use strict";

const told = JSON.parse(document.getElementById("told").textContent);
const say = (name, values = {}) =>
  told.words[name].replace(/\{(\w+)\}/g, (_, key) => String(values[key]));
const isSpeaker = new URLSearchParams(location.search).has("speaker");
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
    element("button", { type: "button", class: "begin", onclick: beginInFull }, say("start")),
    keysList(),
    element("p", { class: "disclaimer" }, told.disclaimer),
  );
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
    { class: "slide" },
    element("h1", {}, slide.title),
    chips(slide),
    slide.remark ? element("p", { class: "remark" }, slide.remark) : null,
    figureOf(slide),
    slide.below ? element("p", { class: "below" }, slide.below) : null,
    footer(slide),
  );
}

function figureOf(slide) {
  return element("div", { class: "figure", tabindex: "0", html: slide.html, "data-rows": String(slide.rows) });
}

function chips(slide) {
  const made = [];
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
  const offer =
    slide.newer && !state.instead
      ? element("button", { type: "button", class: "offer", onclick: goLive }, say("compare", { snapshot: slide.newer }))
      : null;
  const asks = slide.asked.length
    ? element("button", { type: "button", class: "offer", onclick: openFilter }, say("and_for"))
    : null;
  const place = element("span", { class: "place" }, say("slide_of", { at: state.at, of: told.slides.length }));
  return element("footer", {}, element("span", { class: "source" }, slide.source), offer, asks, turner(-1), turner(1), place);
}

// For those without a keyboard: only there do they stand on the slide.
function turner(by) {
  const [name, sign] = by < 0 ? ["before", "‹"] : ["after", "›"];
  return element("button", { type: "button", class: "turn", "aria-label": say(name), onclick: () => go(state.at + by) }, sign);
}

// Type shrinks a little before a figure scrolls; cells of a table are shortened before rows are left out.
const LARGEST = 1.25;
const SMALLEST = { written: 1.07, other: 0.66 };
const MOST_LETTERS = [90, 70, 55, 40, 30];
// On a phone a slide is as long as it must be, and what is drawn is as wide as it can be read.
const NARROW = matchMedia("(max-width: 700px)");

function fit(inside) {
  for (const place of inside.querySelectorAll(".figure")) {
    const drawn = place.querySelector(".drawn");
    if (!drawn || drawn.classList.contains("mapped")) continue;
    const isWritten = drawn.classList.contains("written");
    const isTooWide = () => place.scrollWidth > place.clientWidth + 1;
    const flows = NARROW.matches && !isSpeaker;
    const isTooHigh = () => !flows && place.scrollHeight > place.clientHeight + 1;
    const least = isWritten ? SMALLEST.written : SMALLEST.other;
    if (isWritten) nameCells(place);
    for (let size = flows ? 1 : LARGEST; size >= least; size -= 0.05) {
      drawn.style.fontSize = `${size}em`;
      if (!isTooHigh() && !isTooWide()) break;
    }
    if (isWritten) leaveOutRows(place, isTooHigh);
  }
}

// Where a row stands as a card, each cell says what it is.
function nameCells(place) {
  const [head, ...rows] = place.querySelector("table").rows;
  for (const row of rows) {
    for (const [at, cell] of [...row.cells].entries()) cell.dataset.heading = head.cells[at].textContent;
  }
}

function leaveOutRows(place, isTooHigh) {
  const rows = [...place.querySelector("table").tBodies[0].rows];
  const cells = rows.flatMap((row) => [...row.cells]).map((cell) => [cell, cell.textContent]);
  for (const most of MOST_LETTERS) {
    if (!isTooHigh()) break;
    for (const [cell, text] of cells) cell.textContent = shortened(text, most);
  }
  const left = () => Number(place.dataset.rows) - rows.filter((row) => !row.hidden).length;
  const said = element("p", { class: "below" });
  place.after(said);
  const tell = () => {
    said.hidden = left() <= 0;
    said.textContent = say("more_rows", { more: left() });
  };
  tell();
  // The sentence below takes room too.
  for (const row of rows.slice(1).reverse()) {
    if (!isTooHigh()) break;
    row.hidden = true;
    tell();
  }
}

function shortened(text, most) {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

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
      element("p", {}, next ? next.title : say("end")),
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

function leave() {
  if (isSpeaker) close();
  else location.assign(told.leave);
}

function openSpeaker() {
  const query = new URLSearchParams(location.search);
  query.set("speaker", "1");
  open(`${location.pathname}?${query}#${state.at}`, "speaker", "width=1100,height=700");
}

async function ask(figure, filters, snapshot) {
  const query = new URLSearchParams({ figure, ...filters, snapshot });
  const address = `/present/slide?${query}`;
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
  const made = element("p", { class: "notice", role: "status" }, text);
  document.body.append(made);
  setTimeout(() => made.remove(), 4000);
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
  prefetch(slide, slide.asked[0]);
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

async function prefetch(slide, filter) {
  for (const { value } of filter.values.slice(0, 15)) {
    await ask(slide.figure, withValue(slide.filters, filter.name, value), slide.snapshot).catch(() => {});
  }
}

function openTable() {
  const slide = state.at && current();
  if (slide && slide.table) dialog(slide.own_title, element("div", { html: slide.table }));
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
  l: () => (state.instead ? reset() : goLive()),
  s: openSpeaker,
  t: openTable,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog")) return;
  if (event.key === " " && event.target.closest("button")) return;
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

addEventListener("hashchange", () => go(placeIn(location.hash)));
let resizing;
addEventListener("resize", () => {
  clearTimeout(resizing);
  resizing = setTimeout(show, 150);
});
show();
