// What Streamlit says itself, in the words of the page: lists, small buttons, and the dialog of a lost connection.
// Nodes stay Streamlit's own: only what they say is changed, and what it does not know of is left.
((ofTexts, ofNames) => {
  const ANY = "…";
  const begun = window.saidInWords;
  // The words of the newest run: the reader may have chosen another language.
  const spoken = (window.saidInWords ??= { was: new WeakMap() });
  Object.assign(spoken, { ofTexts, ofNames });

  function change(node, now, known, write) {
    const [before, ours] = spoken.was.get(node) ?? [];
    const text = now === ours ? before : now;
    const begins = key => key.endsWith(ANY) && text.startsWith(key.slice(0, -ANY.length));
    const words = known[text] ?? known[Object.keys(known).find(begins)];
    if (words === undefined || words === now) return;
    spoken.was.set(node, [text, words]);
    write(words);
  }
  function names(root) {
    for (const one of root.querySelectorAll("[aria-label]")) {
      change(one, one.getAttribute("aria-label"), spoken.ofNames, words => one.setAttribute("aria-label", words));
    }
  }
  function texts(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      change(node, node.data, spoken.ofTexts, words => (node.data = words));
    }
  }

  names(document.body);
  if (begun) return;
  // Lists and dialogs are laid over the page, beside it.
  const page = document.getElementById("root");
  function watch(part) {
    if (!(part instanceof Element) || part === page) return;
    const look = () => (texts(part), names(part));
    look();
    new MutationObserver(look).observe(part, { childList: true, subtree: true, characterData: true });
  }
  for (const part of document.body.children) watch(part);
  new MutationObserver(changes => changes.forEach(one => one.addedNodes.forEach(watch))).observe(document.body, {
    childList: true,
  });
  // A page is whole once its run is over.
  const app = document.querySelector("[data-testid=stApp]");
  new MutationObserver(() => names(document.body)).observe(app, { attributeFilter: ["data-test-script-state"] });
  document.addEventListener("dragenter", drag => {
    const zone = drag.target.closest?.("[data-testid=stFileUploaderDropzone]");
    if (zone) setTimeout(() => texts(zone));
  });
})
