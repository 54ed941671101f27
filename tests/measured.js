// What is wrong with the slide that the browser shows; see measured.py.
([leastLetter, leastBar]) => {
  const slide = document.querySelector("#stage > .slide");
  const place = slide.querySelector(".figure");
  const faults = [];
  const seen = (one) => one.getClientRects().length > 0 && !one.closest(".inset");
  const wide = (one) => one.getBoundingClientRect().width;
  // On an upright screen a slide is as long as it must be; wider than the screen it is nowhere.
  const upright = innerWidth < innerHeight;
  if (!upright && place.scrollHeight > place.clientHeight + 1) {
    faults.push(`cut below: ${place.scrollHeight} of ${place.clientHeight}`);
  }
  if (place.scrollWidth > place.clientWidth + 1) {
    faults.push(`cut at the side: ${place.scrollWidth} of ${place.clientWidth}`);
  }
  if (document.documentElement.scrollWidth > innerWidth + 1) faults.push("the page is wider than the screen");
  const foot = slide.querySelector("footer");
  if (!upright && foot.getBoundingClientRect().bottom > innerHeight + 1) faults.push("the foot is out of sight");
  for (const one of slide.querySelectorAll("*")) {
    const says = [...one.childNodes].some((part) => part.nodeType === 3 && part.textContent.trim());
    if (!says || !seen(one) || one.tagName === "title") continue;
    const box = one.closest("svg") && one.getScreenCTM ? one.getScreenCTM() : null;
    const letter = parseFloat(getComputedStyle(one).fontSize) * (box ? Math.hypot(box.a, box.b) : 1);
    if (letter < leastLetter * innerHeight) {
      faults.push(`letters of ${((100 * letter) / innerHeight).toFixed(2)} %: ${one.textContent.slice(0, 30)}`);
      break;
    }
  }
  const shares = [...place.querySelectorAll("table")].flatMap((table) => {
    // Numbers of several scales stand beside each other but on a phone, where each has its bar below it.
    const beside = table.closest(".beside") !== null && table.querySelector("thead").getClientRects().length > 0;
    const rows = [...table.querySelectorAll("tbody tr:not([hidden])")].flatMap((row) => {
      const bars = [...row.querySelectorAll(".bar, .track")].filter(seen).map(wide);
      if (!bars.length) return [];
      // Bars beside each other share the row; below each other, each has all of it.
      return [(beside ? bars.reduce((all, one) => all + one, 0) : Math.max(...bars)) / wide(row)];
    });
    if (!rows.length) return [];
    // Where a row has no number it has no bar: the fullest row says what room they have beside each other.
    return [beside ? Math.max(...rows) : Math.min(...rows)];
  });
  if (shares.some((share) => share < leastBar)) {
    faults.push(`bars of ${Math.round(100 * Math.min(...shares))} % of the row`);
  }
  for (const svg of place.querySelectorAll("svg")) {
    const texts = [...svg.querySelectorAll("text")].filter(seen).map((one) => [one, one.getBoundingClientRect()]);
    const over = texts.find(([one, a], at) =>
      texts.slice(at + 1).some(([other, b]) => one.textContent !== other.textContent
        && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.35));
    if (over) faults.push(`laid over another: ${over[0].textContent.slice(0, 30)}`);
  }
  for (const group of place.querySelectorAll(".ticks, .area")) {
    const own = group.classList.contains("area") ? ".count" : ".tick";
    const texts = [...group.querySelectorAll(own)].filter(seen).map((one) => [one, one.getBoundingClientRect()]);
    const over = texts.find(([, a], at) => texts.slice(at + 1).some(([, b]) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.35));
    if (over) faults.push(`laid over another: ${over[0].textContent.slice(0, 30)}`);
  }
  const broken = [...place.querySelectorAll("th[scope=row], .of")].find((one) => {
    const name = one.textContent.trim();
    if (!seen(one) || one.children.length) return false;
    const lines = new Range();
    lines.selectNodeContents(one);
    const tops = new Set([...lines.getClientRects()].map((line) => Math.round(line.top)));
    return tops.size > name.split(/[\s–-]+/).length;
  });
  if (broken) faults.push(`broken within a word: ${broken.textContent.slice(0, 30)}`);
  const cut = [...place.querySelectorAll("th, td, .count, .of")].find((one) => seen(one) && one.clientWidth
    && !["inline", "contents"].includes(getComputedStyle(one).display)
    && !one.querySelector(".track, .ticks") && one.scrollWidth > one.clientWidth + 1);
  if (cut && !upright) faults.push(`cut off: ${cut.textContent.slice(0, 30)}`);
  return faults;
}
