// The tree at the side, the search, the keys, and which view an address means.

const search = document.getElementById("search");
const side = document.getElementById("side");
const tree = document.getElementById("tree");
const results = document.getElementById("results");
const found = document.getElementById("found");
const main = document.getElementById("main");
const browse = document.getElementById("browse");
const theme = document.getElementById("theme");
const root = document.documentElement;

const MOST_OPEN = 60; // methods up to which the whole tree is open at first
const MOST_RESULTS = 100;

// -- the tree: what is closed is made when it is opened ----------------------------------

const branches = new Map();

function branch(title, number, fill, isOpen) {
  const list = make("ul", {});
  const label = [make("span", {}, title), make("span", { class: "number" }, number.toLocaleString("en"))];
  const element = make("details", {}, make("summary", {}, label), list);
  let isFilled = false;
  const open = () => {
    if (!isFilled) {
      isFilled = true;
      list.append(...fill());
    }
    element.open = true;
  };
  element.addEventListener("toggle", () => element.open && open());
  if (isOpen) {
    open();
  }
  return { element: make("li", {}, element), open };
}

function resourceBranch(name) {
  const made = branch(name.split(".").at(-1), below(name).length, () => resourceItems(name), isSmall());
  branches.set(name, made);
  return made.element;
}

function resourceItems(name) {
  const own = data.operations.filter((entry) => entry.resource === name);
  const inner = [...resources.keys()].filter((other) => parent(other) === name);
  return [
    ...own.map((entry) => make("li", {}, methodItem(entry, entry.name.split(".").at(-1)))),
    ...inner.map(resourceBranch),
  ];
}

function parent(name) {
  return name.split(".").slice(0, -1).join(".");
}

function isSmall() {
  return data.operations.length <= MOST_OPEN;
}

function methodItem(entry, ...text) {
  const attributes = { class: entry.deprecated ? "item old" : "item", href: address("method", entry.name) };
  return make("a", attributes, verb(entry.method), make("span", {}, ...text));
}

function typeItem(entry, ...text) {
  return make("a", { class: "item", href: address("type", entry.name) }, make("span", {}, ...text));
}

function drawTree() {
  const list = make("ul", { class: "top" }, topResources().map(resourceBranch));
  if (data.types.length) {
    const sorted = [...data.types].sort((one, other) => (one.name < other.name ? -1 : 1));
    const fill = () => sorted.map((entry) => make("li", {}, typeItem(entry, entry.name)));
    const made = branch("Types", data.types.length, fill, false);
    branches.set("/types", made);
    list.append(made.element);
  }
  if (data.skipped.length) {
    const number = data.skipped.length.toLocaleString("en");
    list.append(
      make("li", {}, make("a", { class: "item", href: "#/left-out" }, make("span", {}, "Left out"), make("span", { class: "number" }, number))),
    );
  }
  tree.replaceChildren(list);
}

// -- the search ----------------------------------------------------------------------------

// `head` is what one would call it by, `text` whatever is said of it.
function indexed(kind, entry, head, more) {
  const lower = (words) => words.filter(Boolean).join("\n").toLowerCase();
  const start = lower(head);
  return { kind, entry, name: entry.name.toLowerCase(), head: start, text: `${start}\n${lower(more)}` };
}

const index = [
  ...data.operations.map((entry) =>
    indexed(
      "method",
      entry,
      [entry.name, entry.method, entry.path, entry.id, entry.summary, entry.returns],
      [
        entry.description,
        ...(entry.arguments ?? []).flatMap((row) => [row.name, row.wire_name, row.type, row.description]),
      ],
    ),
  ),
  ...data.types.map((entry) =>
    indexed(
      "type",
      entry,
      [entry.name],
      [
        ...[entry.description, entry.type],
        ...(entry.fields ?? []).flatMap((row) => [row.name, row.wire_name, row.description]),
      ],
    ),
  ),
  ...data.skipped.map((entry) =>
    indexed("left-out", entry, [entry.name, entry.method, entry.path, entry.id], [entry.reason]),
  ),
];

// The better a name fits, the earlier it comes: whole, all words in it, at the start of
// a step; then what has the words in its path or summary, then all else.
function rank(row, words) {
  const [first] = words;
  if (row.name === first || row.name.endsWith(`.${first}`)) {
    return 0;
  }
  if (words.every((word) => row.name.includes(word))) {
    return row.name.startsWith(first) || row.name.includes(`.${first}`) ? 1 : 2;
  }
  return words.every((word) => row.head.includes(word)) ? 3 : 4;
}

function find(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = index.filter((row) => words.every((word) => row.text.includes(word)));
  return rows
    .map((row) => ({ row, rank: rank(row, words) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ row }) => row);
}

function marked(name, text) {
  const word = text.toLowerCase().split(/\s+/).filter(Boolean)[0] ?? "";
  const start = name.toLowerCase().indexOf(word);
  if (!word || start < 0) {
    return [name];
  }
  const end = start + word.length;
  return [name.slice(0, start), make("mark", {}, name.slice(start, end)), name.slice(end)];
}

function resultItem({ kind, entry }, text) {
  const name = marked(entry.name, text);
  if (kind === "method") {
    const said = make("span", { class: "muted small said" }, entry.summary ?? entry.path);
    return methodItem(entry, name, said);
  }
  if (kind === "type") {
    return typeItem(entry, name, make("span", { class: "muted small said" }, entry.kind));
  }
  const said = make("span", { class: "muted small said" }, entry.reason);
  return make("a", { class: "item", href: "#/left-out" }, verb(entry.method), make("span", {}, name, said));
}

function drawResults() {
  const text = search.value.trim();
  tree.hidden = Boolean(text);
  results.hidden = !text;
  if (!text) {
    results.replaceChildren();
    found.textContent = "";
    return;
  }
  const rows = find(text);
  const shown = rows.slice(0, MOST_RESULTS).map((row) => make("li", {}, resultItem(row, text)));
  const left = rows.length - shown.length;
  if (left) {
    shown.push(make("li", { class: "muted" }, `and ${left.toLocaleString("en")} more`));
  }
  found.textContent = `${rows.length.toLocaleString("en")} found`;
  results.replaceChildren(
    make("p", { class: "muted small" }, found.textContent),
    make("ul", { class: "top" }, shown),
  );
  side.scrollTop = 0;
}

// -- addresses -----------------------------------------------------------------------------

const VIEWS = {
  method: [methods, (entry) => methodView(entry)],
  type: [types, (entry) => typeView(entry)],
  resource: [resources, (entry) => resourceView(entry.name)],
};

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function viewOf(hash) {
  const [, kind, ...rest] = hash.split("/");
  const name = decoded(rest.join("/"));
  if (!kind) {
    return overview();
  }
  if (kind === "left-out") {
    return leftOutView();
  }
  const [known, draw] = VIEWS[kind] ?? [new Map()];
  return known.has(name) ? draw(known.get(name)) : unknownView(name || kind);
}

function openBranches(hash) {
  const [, kind, name = ""] = hash.split("/").map(decoded);
  if (kind === "type") {
    branches.get("/types")?.open();
  }
  const steps = kind === "method" || kind === "resource" ? name.split(".") : [];
  steps.forEach((_, position) => branches.get(steps.slice(0, position + 1).join("."))?.open());
}

function markCurrent(hash) {
  for (const link of side.querySelectorAll("[aria-current]")) {
    link.removeAttribute("aria-current");
  }
  for (const link of side.querySelectorAll("a.item")) {
    if (link.getAttribute("href") === hash && hash !== "#/left-out") {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest" });
    }
  }
}

function show(isFirst) {
  const hash = location.hash || "#/";
  if (!hash.startsWith("#/")) {
    return; // the skip link
  }
  main.replaceChildren(viewOf(hash));
  openBranches(hash);
  markCurrent(hash);
  const heading = main.querySelector("h1");
  document.title = hash === "#/" ? heading.textContent : `${heading.textContent} – ${data.title}`;
  if (!isFirst) {
    closeSide();
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }
}

// -- the side on a narrow screen, the theme, the keys ------------------------------------------

function openSide() {
  document.body.classList.add("browsing");
  browse.setAttribute("aria-expanded", "true");
}

function closeSide() {
  document.body.classList.remove("browsing");
  browse.setAttribute("aria-expanded", "false");
}

const prefersDark = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches;
}

function drawTheme() {
  theme.setAttribute("aria-pressed", String(isDark()));
}

// A page from a disk may be denied a memory.
function remember(value) {
  try {
    localStorage.setItem("sdksmith-theme", value);
  } catch {
    return;
  }
}

function remembered() {
  try {
    return localStorage.getItem("sdksmith-theme");
  } catch {
    return null;
  }
}

function clearSearch() {
  search.value = "";
  drawResults();
}

function moveFocus(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...results.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  if (!step || results.hidden || (at < 0 && document.activeElement !== search)) {
    return;
  }
  event.preventDefault();
  (links[at + step] ?? (at + step < 0 ? search : links.at(-1)))?.focus();
}

document.addEventListener("keydown", (event) => {
  const isTyping = document.activeElement === search;
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    openSide();
    search.focus();
    search.select();
  } else if (event.key === "Escape") {
    clearSearch();
    closeSide();
  } else if (event.key === "Enter" && isTyping) {
    results.querySelector("a")?.click();
  } else {
    moveFocus(event);
  }
});
search.addEventListener("input", drawResults);
search.addEventListener("focus", openSide);
browse.addEventListener("click", () => (document.body.classList.contains("browsing") ? closeSide() : openSide()));
theme.addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  remember(root.dataset.theme);
  drawTheme();
});
prefersDark.addEventListener("change", drawTheme);
window.addEventListener("hashchange", () => show(false));

if (["dark", "light"].includes(remembered())) {
  root.dataset.theme = remembered();
}
drawTheme();
drawTree();
show(true);
