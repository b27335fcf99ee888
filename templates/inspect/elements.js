"use strict";

// Whatever a document says reaches the page as a text node or as the value of an
// attribute: there is no way from a string to markup in here.

const data = JSON.parse(document.getElementById("data").textContent);
for (const key of ["operations", "types", "resources", "skipped", "schemes", "servers", "notes"]) {
  data[key] ??= [];
}
const methods = new Map(data.operations.map((entry) => [entry.name, entry]));
const types = new Map(data.types.map((entry) => [entry.name, entry]));
const resources = new Map(data.resources.map((entry) => [entry.name, entry]));

// An element; `null` among its children stands for nothing.
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined));
  return element;
}

function address(kind, name) {
  return `#/${kind}/${encodeURIComponent(name)}`;
}

function typeLink(name) {
  return make("a", { href: address("type", name) }, name);
}

function methodLink(name, text) {
  return make("a", { class: "name", href: address("method", name) }, text ?? name);
}

// What is in quotes is a value, also where it reads like the name of a type.
const TOKENS = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[\p{L}_][\p{L}\p{N}_]*|[^'"\p{L}_]+|./gsu;

const KEYWORDS = new Set(["None", "as", "class", "def", "for", "from", "import", "in", "with"]);

// Python source in which each type of the package leads to what is said of it.
function source(text) {
  return make("code", {}, Array.from(text.matchAll(TOKENS), ([token]) => word(token)));
}

function word(token) {
  if (types.has(token)) {
    return typeLink(token);
  }
  if (KEYWORDS.has(token)) {
    return make("span", { class: "keyword" }, token);
  }
  return /^['"]./.test(token) ? make("span", { class: "value" }, token) : token;
}

function block(text) {
  const shown = make("pre", { tabindex: "0" }, source(text));
  if (!navigator.clipboard) {
    return shown;
  }
  const button = make("button", { type: "button", class: "copy" }, "Copy");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  return make("div", { class: "block" }, shown, button);
}

// Some write HTML in place of Markdown: what is simple of it is told in Markdown. It is
// text before and text after.
function tidy(text) {
  return (text ?? "")
    .replace(/<code>([^<`]*)<\/code>/g, "`$1`")
    .replace(/<a href="(https?:\/\/[^"<>()\s]*)"[^<>]*>([^<\]]*)<\/a>/g, "[$2]($1)")
    .replace(/<a [^<>]*>([^<]*)<\/a>/g, "$1")
    .replace(/<\/?(p|ul|ol)>|<br ?\/?>/g, "\n\n")
    .replace(/<li>/g, "\n- ")
    .replace(/<\/?(li|strong|em|b|i)>/g, "");
}

// Words of the document: of Markdown only paragraphs, code, bold and links.
function prose(text) {
  const paragraphs = tidy(text).split(/\n{2,}/).filter((part) => part.trim());
  return paragraphs.map((part) => make("p", { class: "prose" }, inline(part.trim())));
}

const CODE = /^`([^`\n]+)`$/;
const BOLD = /^\*\*([^*\n]+)\*\*$/;
const LINK = /^\[([^\]\n]+)\]\((https?:\/\/[^\s()]+)\)$/;
const MARKED = /(`[^`\n]+`|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\(https?:\/\/[^\s()]+\))/;

function inline(text) {
  return tidy(text).split(MARKED).map((part) => {
    if (CODE.test(part)) {
      return make("code", {}, CODE.exec(part)[1]);
    }
    if (BOLD.test(part)) {
      return make("strong", {}, BOLD.exec(part)[1]);
    }
    const link = LINK.exec(part);
    return link ? outside(link[2], link[1].replaceAll("`", "")) : part;
  });
}

// An address that a document names: only one that leads to another page is a link.
function outside(url, text) {
  const isPage = /^https?:\/\//i.test(url ?? "");
  return isPage ? make("a", { href: url, rel: "noreferrer noopener" }, text ?? url) : url;
}

function plural(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

function verb(method) {
  return make("span", { class: `verb ${method.toLowerCase()}` }, method);
}

function badge(text, kind) {
  return make("span", { class: `badge ${kind ?? ""}` }, text);
}

function section(title, ...children) {
  return make("section", {}, make("h2", {}, title), ...children);
}

// A table; a column of which no row says anything is left out.
function table(heads, rows) {
  const used = heads.map((_, column) => rows.some((row) => !isEmpty(row[column])));
  const chosen = (cells) => cells.filter((_, column) => used[column]);
  const head = (text) => make("th", { role: "columnheader", scope: "col" }, text);
  const cell = (content) => make("td", { role: "cell" }, content);
  const line = (cells) => make("tr", { role: "row" }, cells);
  // On a narrow screen the style stacks the cells, and the roles say that it is a table.
  return make(
    "div",
    { class: "wide", tabindex: "0", role: "region", "aria-label": `Table: ${heads.join(", ")}` },
    make(
      "table",
      { role: "table" },
      make("thead", { role: "rowgroup" }, line(chosen(heads).map(head))),
      make("tbody", { role: "rowgroup" }, rows.map((row) => line(chosen(row).map(cell)))),
    ),
  );
}

function isEmpty(content) {
  return Array.isArray(content) ? content.every(isEmpty) : (content ?? "") === "";
}

// Pairs of a word and what it means.
function facts(rows) {
  const shown = rows.filter(([, content]) => !isEmpty(content));
  return make(
    "dl",
    { class: "facts" },
    shown.map(([word, content]) => [make("dt", {}, word), make("dd", {}, content)]),
  );
}
