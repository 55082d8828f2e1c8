// Adds search, filters, sorting, copying, the theme switch and keys to a page that is whole without them.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const root = document.documentElement;

const themeSwitch = document.querySelector("[data-theme-switch]");
if (themeSwitch) {
  themeSwitch.hidden = false;
  themeSwitch.addEventListener("click", () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
}

const data = document.getElementById("report-data");
const save = document.querySelector("[data-json]");
if (data && save) {
  save.hidden = false;
  save.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([data.textContent], { type: "application/json" }));
    link.download = "report.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
}

const copy = async (text, button) => {
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    done = document.execCommand("copy");
    area.remove();
  }
  button.textContent = done ? "Copied" : "Not copied";
  setTimeout(() => (button.textContent = "Copy"), 1500);
};
for (const block of all("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", () => copy(block.dataset.copy || block.querySelector("code").textContent, button));
  block.append(button);
}

// The state of every filter stands in the address after `#?`, so that a view can be shared.
const read = () => new URLSearchParams(location.hash.startsWith("#?") ? location.hash.slice(2) : "");
const texts = new WeakMap();
const textOf = (element) => {
  let text = texts.get(element);
  if (text === undefined) texts.set(element, (text = element.textContent.toLowerCase()));
  return text;
};
const words = (value) => value.toLowerCase().split(/\s+/).filter(Boolean);
const bars = all(".toolbar[data-for]").map((bar) => {
  const part = bar.closest("section");
  const run = bar.closest("[data-run]")?.dataset.run || "";
  const kind = bar.dataset.for;
  const items = all(kind === "findings" ? ".card" : kind === "tools" ? ".tool-rows > li" : "[data-row]", part);
  const list = items[0]?.parentNode;
  return { bar, part, kind, items, list, key: (name) => (run ? `${run}.${name}` : name) };
});

const write = ({ bar, key }, state) => {
  for (const field of all("[data-set]", bar)) {
    const name = key(field.dataset.set);
    if (field.type === "checkbox") field.checked = state.getAll(name).includes(field.value);
    else if (document.activeElement !== field) field.value = state.get(name) || "";
  }
};
const gather = () => {
  const state = new URLSearchParams();
  for (const { bar, key } of bars)
    for (const field of all("[data-set]", bar))
      if (field.type === "checkbox" ? field.checked : field.value.trim() !== "")
        state.append(key(field.dataset.set), field.value.trim());
  return state;
};

const matchers = {
  findings: (get) => {
    const [severity, [category], [status], [q], [tool]] = [
      get("severity"),
      get("category"),
      get("status"),
      get("q"),
      get("tool"),
    ];
    const find = words(q || "");
    const name = (tool || "").toLowerCase();
    return (card) => {
      if (severity.length && !severity.includes(card.dataset.s)) return false;
      if (category && card.dataset.c !== category) return false;
      if (status && !card.dataset.x.includes(status)) return false;
      if (name) {
        let any = false;
        for (const seen of all("[data-t]", card)) {
          const match = seen.dataset.t.toLowerCase().includes(name);
          seen.hidden = !match;
          any ||= match;
        }
        if (!any) return false;
      } else for (const seen of all("[data-t][hidden]", card)) seen.hidden = false;
      return find.every((word) => textOf(card).includes(word));
    };
  },
  tools: (get) => {
    const [risk, [kind], [q]] = [get("risk"), get("kind"), get("tq")];
    const find = words(q || "");
    return (row) =>
      (!risk.length || risk.includes(row.dataset.r)) &&
      (!kind || row.dataset.c === kind) &&
      find.every((word) => textOf(row).includes(word));
  },
  rows: (get) => {
    const [grade, [kind], [risk], [does], [q]] = [get("grade"), get("kind"), get("risk"), get("does"), get("q")];
    const find = words(q || "");
    return (row) =>
      (!grade.length || grade.includes(row.dataset.g)) &&
      (!kind || row.dataset.c === kind) &&
      (!risk || row.dataset.r === risk) &&
      (!does || row.dataset.t.split(" ").includes(does)) &&
      find.every((word) => textOf(row).includes(word));
  },
};
const orders = {
  findings: (a, b) => b.dataset.f - a.dataset.f,
  tokens: (a, b) => b.dataset.k - a.dataset.k,
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5].map((n) => [`s${n}`, (a, b) => b.dataset.s.split(" ")[n] - a.dataset.s.split(" ")[n]]),
  ),
  lowest: (a, b) => a.dataset.k - b.dataset.k,
  risk: (a, b) => b.dataset.h - a.dataset.h,
  newest: (a, b) => (a.dataset.d < b.dataset.d ? 1 : a.dataset.d > b.dataset.d ? -1 : 0),
  category: (a, b) => (a.dataset.c < b.dataset.c ? -1 : a.dataset.c > b.dataset.c ? 1 : 0),
  name: (a, b) => (textOf(a) < textOf(b) ? -1 : 1),
};

const apply = (entry, state) => {
  const { bar, part, kind, items, list, key } = entry;
  const keeps = matchers[kind]((name) => state.getAll(key(name)));
  let shown = 0;
  for (const item of items) {
    const keep = keeps(item);
    if (item.hidden === keep) item.hidden = !keep;
    if (keep) shown++;
  }
  if (kind === "findings") {
    for (const group of all(".group", part)) group.hidden = !group.querySelector(".card:not([hidden])");
    const none = part.querySelector(".none-left");
    if (none) none.hidden = shown > 0;
  } else if (list) {
    const sort = state.get(key("sort")) || "";
    if (sort !== (entry.sort || "")) {
      const by = orders[sort];
      const next = [...items].sort((a, b) => (by ? by(a, b) : 0) || a.dataset.o - b.dataset.o);
      list.append(...next);
      entry.sort = sort;
    }
  }
  bar.querySelector(".shown").textContent = `${shown} of ${items.length} shown`;
};
const applyAll = () => {
  const state = read();
  for (const entry of bars) {
    write(entry, state);
    apply(entry, state);
  }
};
let pending = 0;
const changed = () => {
  clearTimeout(pending);
  pending = setTimeout(() => {
    const state = gather();
    const text = state.toString();
    history.replaceState(null, "", text ? `#?${text}` : location.pathname + location.search);
    for (const entry of bars) apply(entry, state);
  }, 60);
};
for (const entry of bars) {
  entry.bar.hidden = false;
  entry.bar.addEventListener("input", changed);
  entry.bar.addEventListener("click", ({ target }) => {
    if ("clear" in target.dataset) {
      clear(entry);
    } else if ("all" in target.dataset) {
      const open = target.textContent === "Open all";
      for (const card of entry.items) card.open = open;
      target.textContent = open ? "Close all" : "Open all";
    }
  });
}
const clear = ({ bar }) => {
  for (const field of all("[data-set]", bar)) {
    if (field.type === "checkbox") field.checked = false;
    else field.value = "";
  }
  changed();
};

// Counts of the summary filter the list that they count.
for (const link of all("[data-filter]"))
  link.addEventListener("click", (event) => {
    const run = link.closest("[data-run]")?.dataset.run || "";
    const [name, value] = link.dataset.filter.split("=");
    const entry = bars.find(
      (bar) =>
        (bar.bar.closest("[data-run]")?.dataset.run || "") === run &&
        bar.kind === (name === "risk" ? "tools" : "findings"),
    );
    if (!entry) return;
    event.preventDefault();
    for (const field of all("[data-set]", entry.bar)) {
      if (field.type === "checkbox") field.checked = field.dataset.set === name && field.value === value;
      else field.value = "";
    }
    changed();
    entry.part.scrollIntoView();
  });

// Any two targets of a site side by side.
const chooser = document.querySelector("[data-compare]");
if (chooser) {
  const { rows, targets } = JSON.parse(document.getElementById("compare-data").textContent);
  const [first, second] = [chooser.querySelector("[data-first]"), chooser.querySelector("[data-second]")];
  const cell = (tag, text, name = "") => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.className = name;
    return made;
  };
  const shown = (score) => (score === null ? "–" : String(Math.floor(score + 0.5)));
  const show = () => {
    const [a, b] = [first, second].map((list) => targets.find(([slug]) => slug === list.value));
    if (!a || !b) return;
    const table = document.createElement("table");
    table.append(
      cell(
        "caption",
        a[2] === b[2] ? "Latest reports" : "Latest reports; policy or rules differ, so the scores do not compare",
      ),
    );
    const line = (...cells) => {
      const made = document.createElement("tr");
      made.append(...cells);
      table.append(made);
    };
    const head = [cell("th", "Score"), cell("th", a[1], "num"), cell("th", b[1], "num")];
    for (const each of head) each.scope = "col";
    line(...head);
    const row = (title, x, y) => {
      const name = cell("th", title);
      name.scope = "row";
      line(name, cell("td", x, "num"), cell("td", y, "num"));
    };
    rows.forEach((title, n) => row(title, shown(a[3][n]), shown(b[3][n])));
    ["Critical findings", "High findings", "High-risk tools", "Tools"].forEach((title, n) =>
      row(title, a[4][n], b[4][n]),
    );
    document.querySelector("[data-result]").replaceChildren(table);
    history.replaceState(null, "", `#?a=${first.value}&b=${second.value}`);
  };
  const asked = read();
  if (targets[1]) second.value = targets[1][0];
  if (asked.get("a")) first.value = asked.get("a");
  if (asked.get("b")) second.value = asked.get("b");
  chooser.hidden = false;
  chooser.addEventListener("change", show);
  show();
}

const reveal = () => {
  if (location.hash.startsWith("#?")) return applyAll();
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {}
  const target = id && document.getElementById(id);
  if (!target) return;
  for (let at = target; at; at = at.parentElement) {
    if (at.tagName === "DETAILS") at.open = true;
    if (at.hidden) at.hidden = false;
  }
  const inner = target.querySelector(":scope > details");
  if (inner && target.matches(".tool-rows > li")) inner.open = true;
  target.scrollIntoView();
};
addEventListener("hashchange", reveal);
applyAll();
if (location.hash) reveal();

let opened = [];
addEventListener("beforeprint", () => {
  opened = all("details:not([open])");
  for (const part of opened) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of opened) part.open = false;
});

const keys = document.querySelector("[data-keys]");
if (keys) keys.closest(".keys").hidden = false;
addEventListener("keydown", (event) => {
  const field = event.target.closest?.("input, select, textarea");
  if (event.key === "Escape") {
    const entry = bars.find(({ bar }) => bar.contains(event.target));
    if (entry) clear(entry);
    else for (const each of bars) clear(each);
    return;
  }
  if (field || event.ctrlKey || event.metaKey || event.altKey || !keys?.checked) return;
  if (event.key === "/") {
    const input =
      all(".toolbar input[type=search]").find((box) => box.getBoundingClientRect().bottom > 0) ||
      document.querySelector(".toolbar input");
    if (!input) return;
    event.preventDefault();
    input.focus();
  } else if (event.key === "j" || event.key === "k") {
    const cards = all(".card > summary").filter((card) => card.offsetParent);
    const at = cards.indexOf(document.activeElement);
    const next = cards[event.key === "j" ? at + 1 : Math.max(0, at - 1)];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "center" });
    }
  }
});
