// The menu on a telephone lies over the page: it goes away once a page is chosen there or a search is made.
// Whoever chooses a page by the keyboard goes on in that page, and not through the menu again.
// A number that leads to rows which are folded opens them: what is folded has no place of its own to go to.
// What is printed has a foot on every sheet.
// Its groups stay open: one that was closed in an earlier release would hide its pages without a sign.
(() => {
  if (window.menuOfPages) return;
  window.menuOfPages = true;
  const OVER = "(max-width: 767.98px)";
  const LEADS = "[data-testid=stSidebarNavLink], [data-testid=stSidebar] [data-testid=stLogoLink]";
  const ASKS = ".st-key-frame_search input";

  // What was done is taken up first.
  function goAway() {
    if (!matchMedia(OVER).matches) return;
    setTimeout(() => document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click());
  }

  // The heading of the page before stands there until the new one comes.
  function goToPage() {
    const head = () => document.querySelector("[data-testid=stMain] h1");
    const before = head()?.textContent;
    let looks = 200;
    const look = setInterval(() => {
      const found = head();
      if (found && found.textContent !== before) {
        found.tabIndex = -1;
        found.focus();
      } else if (looks--) return;
      clearInterval(look);
    }, 50);
  }

  document.addEventListener("click", click => {
    if (!click.target.closest?.(LEADS)) return;
    goAway();
    if (click.detail === 0) goToPage();
  });
  document.addEventListener("keydown", key => {
    if (key.key !== "Enter" || !key.target.matches?.(ASKS)) return;
    goAway();
    goToPage();
  });
  document.addEventListener("click", click => {
    const link = click.target.closest?.("[class*=st-key-first_answer] a[href^='#']");
    const folded = link && document.querySelector(`.st-key-${CSS.escape(link.hash.slice(1))}_folded`);
    if (!folded) return;
    folded.querySelector("details:not([open]) > summary")?.click();
    folded.scrollIntoView();
  });
  // Every sheet says what it is of, where that is found again, when it was printed, and which sheet it is.
  const sheet = document.head.appendChild(document.createElement("style"));
  addEventListener("beforeprint", () => {
    const day = new Date().toISOString().slice(0, 10);
    const said = JSON.stringify(`${document.title} · ${location.href} · ${day}`);
    const set = "font: 7pt sans-serif; color: #555; vertical-align: top; padding-top: 4mm;";
    sheet.textContent = `@page {
      @bottom-left { content: ${said}; ${set} overflow-wrap: anywhere; }
      @bottom-right { content: counter(page) " / " counter(pages); ${set} white-space: nowrap; }
    }`;
  });
  for (const head of document.querySelectorAll("[data-testid=stNavSectionHeader]")) {
    if (!head.nextElementSibling) head.click();
  }
})();
