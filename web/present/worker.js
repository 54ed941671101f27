// Keeps the slides when the network or the server is gone: page, scripts, styles and answers to "and for ...?".
// What a snapshot says stays right for ever, so an answer is asked for once; all else is asked for first and
// taken from what was kept where nobody answers in time.
"use strict";

const KEPT = "present-1";
// The page's own path, wherever below its host the product is served.
const PAGE = new URL(self.registration.scope).pathname;
const ANSWERS = `${PAGE}/slide`;
const PATIENCE = 4000;
// Whether the dashboard answers is never kept; of everything else, so many answers.
const BASE = PAGE.slice(0, -"present".length);
const OURS = [PAGE, `${BASE}drawn.css`];
const OURS_BELOW = [`${PAGE}/`, `${BASE}app/static/`];
const MOST_KEPT = 1500;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const address = new URL(event.request.url);
  if (address.origin !== self.location.origin || !isOurs(address.pathname)) return;
  event.respondWith(address.pathname === ANSWERS ? keptFirst(event.request) : askedFirst(event.request));
});

function isOurs(path) {
  return OURS.includes(path) || OURS_BELOW.some((start) => path.startsWith(start));
}

// The page says what it needs once it stands; a page that nobody controlled yet was not kept when it came.
self.addEventListener("message", (event) => {
  const { addresses } = event.data;
  const done = Promise.all(addresses.map((address) => keep(new Request(address)).catch(() => null)));
  event.waitUntil(done.then(letGo).then(() => event.source.postMessage("kept")));
});

// Both windows, of the audience and of the speaker, show the same page.
function nameOf(request) {
  const address = new URL(request.url);
  address.searchParams.delete("speaker");
  address.hash = "";
  return address.href;
}

async function keep(request) {
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(KEPT)).put(nameOf(request), answer.clone());
  return answer;
}

// Those of storyboards that were presented long ago.
async function letGo() {
  const cache = await caches.open(KEPT);
  const names = await cache.keys();
  await Promise.all(names.slice(0, Math.max(0, names.length - MOST_KEPT)).map((one) => cache.delete(one)));
}

async function keptFirst(request) {
  return (await caches.match(nameOf(request), { cacheName: KEPT })) || keep(request);
}

async function askedFirst(request) {
  const kept = await caches.match(nameOf(request), { cacheName: KEPT });
  // With nothing kept, there is nothing to do but to wait.
  if (!kept) return keep(request);
  const late = new Promise((_, refuse) => setTimeout(refuse, PATIENCE));
  try {
    const answer = await Promise.race([keep(request), late]);
    return answer.status < 500 ? answer : kept;
  } catch {
    return kept;
  }
}
