// What stands in the middle: a view for each kind of thing that can be looked at.

const MOST_ROWS = 300; // methods that the first view lists one by one
const MOST_NAMES = 40; // of events that are listed without being asked for

function overview() {
  const given = data.schemes.flatMap((scheme) =>
    (scheme.credentials ?? []).map((entry) => [
      make("code", { class: "keep" }, entry.argument),
      make("code", { class: "keep" }, entry.environment),
      inline(scheme.sent),
      inline(entry.description ?? scheme.description ?? ""),
    ]),
  );
  return view(
    [data.title, data.version].filter(Boolean).join(" "),
    make("p", { class: "lead" }, data.summary),
    notice(),
    prose(data.description),
    section("Start", block(data.start)),
    given.length
      ? section("Credentials", table(["Argument", "Or the variable", "Sent in", "Description"], given))
      : null,
    data.servers.length ? section("Servers", servers(data.servers)) : null,
    data.events ? section("Events that the API sends", events()) : null,
    data.operations.length > MOST_ROWS
      ? section("Resources", resourceRows())
      : topResources().map((name) => section(name, methodRows(below(name)))),
    data.notes.length ? section("Notes", noteRows()) : null,
  );
}

function notice() {
  if (!data.skipped.length) {
    return null;
  }
  const text = `${data.skipped.length.toLocaleString("en")} left out`;
  return make("p", { class: "notice" }, make("a", { href: "#/left-out" }, text), ", each with its reason");
}

function servers(entries) {
  return table(
    ["Name", "URL", "Description"],
    entries.map((entry) => [entry.name, make("code", {}, entry.url), inline(entry.description ?? "")]),
  );
}

function events() {
  const names = data.events.names ?? [];
  const shown = make("p", { class: "muted" }, names.join(", "));
  return [
    make("p", {}, make("code", {}, `client.${data.events.name}`), " reads them as ", source(data.events.type)),
    names.length > MOST_NAMES ? make("details", {}, make("summary", {}, plural(names.length, "event")), shown) : shown,
  ];
}

function noteRows() {
  return table(
    ["Place", "Note", "Way out"],
    data.notes.map((entry) => [place(entry.place), inline(entry.message), inline(entry.hint ?? "")]),
  );
}

function topResources() {
  return [...resources.keys()].filter((name) => !name.includes("."));
}

function below(name) {
  return data.operations.filter((entry) => `${entry.resource}.`.startsWith(`${name}.`));
}

function methodRows(entries) {
  return table(
    ["HTTP", "Method", "Gives", "Summary"],
    entries.map((entry) => [
      verb(entry.method),
      [
        methodLink(entry.name),
        make("span", { class: "muted" }, `(${entry.arguments?.length ? "…" : ""})`),
        entry.deprecated ? [" ", badge("deprecated", "bad")] : null,
      ],
      source(entry.returns),
      inline(entry.summary ?? entry.path),
    ]),
  );
}

function resourceRows() {
  return table(
    ["Resource", "Size", "Description"],
    topResources().map((name) => [
      make("a", { class: "name", href: address("resource", name) }, name),
      plural(below(name).length, "method"),
      inline(resources.get(name).description ?? ""),
    ]),
  );
}

function resourceView(name) {
  const own = data.operations.filter((entry) => entry.resource === name);
  const inner = below(name).filter((entry) => entry.resource !== name);
  return view(
    crumbs(name),
    prose(resources.get(name).description),
    own.length ? section("Methods", methodRows(own)) : null,
    inner.length ? section("Below it", methodRows(inner)) : null,
  );
}

// -- a method --------------------------------------------------------------------------

function methodView(entry) {
  const said = data.said[entry.name];
  return view(
    crumbs(entry.name),
    make("p", { class: "request" }, verb(entry.method), " ", make("code", {}, entry.path), " ", marks(entry)),
    entry.summary ? make("p", { class: "lead" }, inline(entry.summary)) : null,
    prose(entry.description),
    section("Call", block(entry.example)),
    section("Signature", ...signatures(entry).map(block)),
    entry.arguments?.length ? section("Arguments", argumentRows(entry)) : null,
    section("Gives", ...answers(entry)),
    entry.errors?.length ? section("Raises", errorRows(entry)) : null,
    section(
      "More",
      facts([
        ["Pages", said.pages],
        ["One iterates over", entry.pages ? source(entry.pages.item) : null],
        ["Stream", entry.stream ? ["of ", source(entry.stream)] : null],
        ["Credentials", credentials(entry, said.auth)],
        ["Scopes", entry.scopes?.join(", ")],
        ["Body sent as", entry.content_types?.join(", ")],
        ["Sent again", said.repeats ?? "only where nothing can have been done"],
        ["Servers", entry.servers?.length ? servers(entry.servers) : null],
        ["Operation", make("code", {}, entry.id)],
        ["In the document", place(entry.place)],
        ["Read more", outside(entry.url)],
      ]),
    ),
  );
}

function marks(entry) {
  return [
    entry.deprecated ? badge("deprecated", "bad") : null,
    entry.pages ? badge("pages") : null,
    entry.stream ? badge("stream") : null,
    entry.idempotent ? badge("safe to repeat", "good") : null,
  ];
}

function signatures(entry) {
  return entry.overloads?.length ? entry.overloads : [entry.signature];
}

function argumentRows(entry) {
  return table(
    ["Argument", "Type", "In", "Description"],
    entry.arguments.map((row) => [
      [make("code", { class: "name" }, row.name), needed(row), old(row)],
      [source(row.type), meaning(row.type), limits(row)],
      [row.place ?? "", wire(row)],
      inline(row.description ?? ""),
    ]),
  );
}

function needed(row) {
  return row.required ? [" ", badge("required", "need")] : null;
}

function old(row) {
  return row.deprecated ? [" ", badge("deprecated", "bad")] : null;
}

function limits(row) {
  return row.limits ? make("div", { class: "muted small" }, row.limits) : null;
}

function wire(row) {
  const name = row.wire_name ?? row.name;
  return name === row.name ? null : make("div", { class: "muted small" }, "as ", make("code", {}, name));
}

// What a name stands for, where a type is nothing but that.
function meaning(text) {
  const known = types.get(text);
  return known?.kind === "alias" ? make("div", { class: "small" }, source(known.type)) : null;
}

function answers(entry) {
  const models = modelsOf(entry);
  return [
    facts([
      ["Returns", source(entry.returns)],
      ["Awaited", entry.async_returns === entry.returns ? null : source(entry.async_returns)],
      ["Headers", entry.headers ? source(entry.headers) : null],
    ]),
    entry.answers?.length
      ? table(
          ["Status", "Type", "Sent as", "Description"],
          entry.answers.map((row) => [
            make("code", {}, row.status),
            source(row.type),
            row.media_type ?? "",
            inline(row.description ?? ""),
          ]),
        )
      : null,
    models.map((model, index) =>
      make(
        "details",
        { class: "model", open: index === 0 },
        make("summary", {}, make("code", { class: "name" }, model.name), ` ${plural(model.fields.length, "field")}`),
        fieldRows(model),
        make("p", { class: "small" }, make("a", { href: address("type", model.name) }, `All of ${model.name}`)),
      ),
    ),
  ];
}

// The models that the type of an answer names, what is iterated over first.
function modelsOf(entry) {
  const names = Array.from(entry.returns.matchAll(TOKENS), ([token]) => token);
  const found = [...new Set(names)].map((name) => types.get(name));
  return found.filter((known) => known?.fields?.length);
}

function errorRows(entry) {
  return table(
    ["Status", "Exception", "Its body", "Description"],
    entry.errors.map((row) => [
      make("code", {}, row.status),
      make("code", {}, row.class_name),
      row.type ? source(row.type) : "",
      inline(row.description ?? ""),
    ]),
  );
}

function credentials(entry, words) {
  const keys = new Set((entry.auth ?? []).flat());
  const variables = data.schemes
    .filter((scheme) => keys.has(scheme.key))
    .flatMap((scheme) => (scheme.credentials ?? []).map((row) => row.environment));
  return [
    words,
    variables.length
      ? make("div", { class: "muted small" }, variables.map((name) => [make("code", {}, name), " "]))
      : null,
  ];
}

function place(text) {
  return make("code", { class: "place" }, text ?? "");
}

// -- a type ----------------------------------------------------------------------------

const KINDS = {
  model: "a model: what answers are read into",
  input: "a dict that callers give, checked before it is sent",
  alias: "a name for another type",
};

function typeView(entry) {
  const users = data.operations.filter((other) => other.uses?.includes(entry.name));
  const outer = data.types.filter((other) => other.uses?.includes(entry.name) && other !== entry);
  return view(
    [make("span", { class: "muted" }, `${entry.module}.`), entry.name],
    make("p", { class: "lead" }, KINDS[entry.kind]),
    prose(entry.description),
    entry.model ? make("p", {}, "In its place a ", source(entry.model), " may be given.") : null,
    entry.type ? section("Stands for", block(entry.type)) : null,
    entry.fields?.length ? section("Fields", fieldRows(entry)) : null,
    users.length ? section("Methods that name it", methodRows(users)) : null,
    outer.length
      ? section("Types that name it", make("p", { class: "links" }, outer.map((other) => [typeLink(other.name), " "])))
      : null,
    section("In the document", make("p", {}, place(entry.place))),
  );
}

function fieldRows(entry) {
  return table(
    ["Field", "Type", "Description"],
    entry.fields.map((row) => [
      [make("code", { class: "name" }, row.name), entry.kind === "input" ? needed(row) : null, old(row), readOnly(row), wire(row)],
      [source(row.type), meaning(row.type), limits(row)],
      inline(row.description ?? ""),
    ]),
  );
}

function readOnly(row) {
  return row.read_only ? [" ", badge("read only")] : null;
}

// -- what is left out ------------------------------------------------------------------

function leftOutView() {
  return view(
    "Left out",
    make("p", { class: "lead" }, "These operations are in the document and would not be in the package."),
    table(
      ["HTTP", "Operation", "Why", "Place"],
      data.skipped.map((entry) => [
        verb(entry.method),
        [make("code", { class: "name" }, entry.name), make("div", { class: "muted small" }, entry.path)],
        inline(entry.reason),
        place(entry.place),
      ]),
    ),
  );
}

function unknownView(name) {
  return view("Nothing here", make("p", { class: "lead" }, `There is nothing called ${name}.`));
}

function view(title, ...children) {
  return make("article", {}, make("h1", { tabindex: "-1" }, title), ...children);
}

// The way to a resource or a method, each step of which can be followed.
function crumbs(name) {
  const steps = name.split(".");
  return steps.flatMap((step, index) => {
    const way = steps.slice(0, index + 1).join(".");
    const shown = way === name ? step : make("a", { href: address("resource", way) }, step);
    return index ? [make("span", { class: "muted" }, "."), shown] : [shown];
  });
}
