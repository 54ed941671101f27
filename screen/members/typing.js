// Keeps what is typed into a grid while a cell opens. Between a click and the moment the grid has taken it up, and
// between the first key and the field that takes the others, the grid sends keys nowhere; and a key that ends a cell
// right behind another one ends it without its value.
// So keys wait here until the field stands, and go on one at a time, in the order in which they were typed.
(() => {
  if (window.keysOfGrids) return;
  window.keysOfGrids = true;
  // On a busy machine a cell takes seconds to open.
  const LONGEST = 8000;
  // The grid tells which cell is chosen a moment after it was clicked; of one that was chosen already it tells nothing.
  const CHOOSING = 500;
  const ENDS = ["Enter", "Tab", "Escape"];
  let waiting = null, pressed = null;
  const pause = () => new Promise(done => setTimeout(done, 10));
  const field = () => document.activeElement?.closest?.(".gdg-input");
  const writes = key => key.key.length === 1 && !key.ctrlKey && !key.metaKey && !key.altKey;
  const grid = at => at?.closest?.("[data-testid=stDataFrame] canvas");
  const chosen = at => at.querySelector("[aria-selected=true]");
  // A blank switches a box on or off, and a cell that only shows something has no field to wait for.
  const opens = (key, at) => writes(key) && key.key !== " " && grid(at) && chosen(grid(at))?.ariaReadOnly !== "true";

  async function until(stands) {
    for (const end = performance.now() + LONGEST; !stands() && performance.now() < end;) await pause();
  }

  // The grid takes the keys itself some time after the click: until then they go to the page, which drops them.
  function isTakenUp() {
    const now = chosen(pressed.at)?.id;
    const isSet = now !== pressed.was || (now && performance.now() - pressed.when > CHOOSING);
    return isSet && (field() || grid(document.activeElement) === pressed.at);
  }

  function isForPressed(key) {
    const isFree = key.target === document.body && performance.now() - pressed?.when < LONGEST;
    return pressed && (isFree || pressed.at === grid(key.target));
  }

  async function goOn() {
    while (waiting.length) {
      const key = waiting.shift();
      const at = field();
      await pause();
      if (at && writes(key)) {
        document.execCommand("insertText", false, key.key);
      } else if (at && key.key === "Backspace") {
        document.execCommand("delete");
      } else {
        const { code, shiftKey, ctrlKey, metaKey, altKey, keyCode } = key;
        const again = { key: key.key, code, shiftKey, ctrlKey, metaKey, altKey, keyCode };
        const opened = !at && opens(key, document.activeElement);
        document.activeElement.dispatchEvent(
          new KeyboardEvent("keydown", { ...again, bubbles: true, cancelable: true }));
        if (opened) await until(field);
        else if (at && ENDS.includes(key.key)) await until(() => !field());
      }
    }
    waiting = null;
  }

  // What is clicked lies above the drawing of the grid, and scrolls it.
  const clicked = at => at?.closest?.("[data-testid=stDataFrame] :is(.dvn-scroller, canvas)")
    ?.closest("[data-testid=stDataFrame]").querySelector("canvas");

  addEventListener("pointerdown", press => {
    const at = clicked(press.target);
    pressed = at && { at, was: chosen(at)?.id, when: performance.now() };
  }, true);

  addEventListener("keydown", key => {
    if (!key.isTrusted || key.isComposing || key.keyCode === 229) return;
    if (!waiting && writes(key) && isForPressed(key) && !isTakenUp()) {
      key.preventDefault();
      key.stopImmediatePropagation();
      waiting = [key];
      until(isTakenUp).then(goOn);
    } else if (waiting || (field() && ENDS.includes(key.key) && !key.shiftKey)) {
      key.preventDefault();
      key.stopImmediatePropagation();
      if (waiting) waiting.push(key);
      else { waiting = [key]; goOn(); }
    } else if (opens(key, key.target)) {
      waiting = [];
      until(field).then(goOn);
    }
  }, true);
})();
