// The menu on a telephone lies over the page: it goes away once a page is chosen there or a search is made.
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

  document.addEventListener("click", click => {
    if (click.target.closest?.(LEADS)) goAway();
  });
  document.addEventListener("keydown", key => {
    if (key.key === "Enter" && key.target.matches?.(ASKS)) goAway();
  });
  for (const head of document.querySelectorAll("[data-testid=stNavSectionHeader]")) {
    if (!head.nextElementSibling) head.click();
  }
})();
