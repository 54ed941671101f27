// The buttons of a telephone that turns slides; see web/remote.py.
"use strict";

const said = document.getElementById("said");

async function press(button) {
  const query = new URLSearchParams(location.search);
  query.set("act", button.dataset.act);
  try {
    const answer = await fetch(`${location.pathname}?${query}`, { method: "POST", cache: "no-store" });
    said.textContent = (await answer.json()).problem;
  } catch {
    said.textContent = document.querySelector(".remote").dataset.lost;
  }
}

for (const button of document.querySelectorAll("[data-act]")) {
  button.addEventListener("click", () => press(button));
}
