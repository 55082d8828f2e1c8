// Variants of a listing for the steadiness and poison checks. Every text here is our own.

/** Deep copy, so that no variant touches another. */
const copy = (value) => structuredClone(value);
const toolsOf = (listing) => (Array.isArray(listing.tools) ? listing.tools : []);

/** The tools in another order: a fixed shuffle, the same on every run. */
export function reordered(listing) {
  const next = copy(listing);
  const tools = toolsOf(next);
  let seed = 7;
  for (let index = tools.length - 1; index > 0; index--) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const other = seed % (index + 1);
    [tools[index], tools[other]] = [tools[other], tools[index]];
  }
  return next;
}

/**
 * Every name with one more word after its verb, in its own style, and the same wherever a text names the tool; a name
 * of a single word stays.
 */
export function renamed(listing) {
  const names = new Map();
  for (const { name } of toolsOf(listing)) {
    // A name near the limit of a client would not be the same name with a word more.
    if (typeof name !== "string" || name.length > 45) continue;
    const next = name.replace(/^([a-z]+)(?:([_-])(?=[a-z])|(?=[A-Z]))/, (_, verb, joint) =>
      joint === undefined ? `${verb}Main` : `${verb}${joint}main${joint}`,
    );
    if (next !== name) names.set(name, next);
  }
  const known = [...names.keys()].filter((name) => name.length > 5 && /[_-]|[a-z][A-Z]/.test(name));
  const escaped = known
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
  const mention = escaped.length > 0 ? new RegExp(`(?<![\\w-])(?:${escaped.join("|")})(?![\\w-])`, "g") : null;
  const replace = (value) =>
    mention && typeof value === "string" ? value.replace(mention, (name) => names.get(name)) : value;
  const next = JSON.parse(JSON.stringify(listing), (key, value) => (key === "name" ? value : replace(value)));
  for (const tool of toolsOf(next)) if (names.has(tool.name)) tool.name = names.get(tool.name);
  return next;
}

const SUBJECTS =
  "almanac bridge canal desert estuary forest glacier harbour island jetty kiln lagoon meadow nebula orchard peninsula quarry reef savanna tundra upland valley waterfall yard zenith archive ballad canvas drum etching fresco gallery hymn icon jewel kite lantern mosaic novel opera portrait quilt relief sonata tapestry urn violin waltz".split(
    " ",
  );
/** What can be asked of a subject, each in words of its own. */
const ASPECTS = [
  ["height", "number", (it) => `Returns how far the top of the ${it} stands above the sea, in metres.`],
  ["age", "integer", (it) => `Tells how many years ago a ${it} was first written about.`],
  ["colour", "string", (it) => `Gives the main shade of any ${it} as one plain English word.`],
  ["origin", "string", (it) => `Looks up where this ${it} comes from, in Latin letters.`],
  ["mass", "number", (it) => `Reads the weight of that ${it} from its record, three decimals, kilograms.`],
  ["owner", "string", (it) => `Names the museum or family that keeps the ${it} today.`],
  ["price", "number", (it) => `Returns the price that a comparable ${it} fetched at the last auction, without fees.`],
];

const USES = [
  "Use this for drawing maps.",
  "Useful when a picture has to be described aloud.",
  "Only for single entries: whole shelves need an export instead.",
  "Call this before planning a visit.",
  "When the user wants other units, convert afterwards.",
];

const FAILURES = [
  "It fails with unknown_code if nothing carries the code.",
  "Errors quote the malformed code back.",
  "Missing records raise no_record, lost ones gone.",
];

/** A clean tool that only reads, named in the listing's own style; no two are alike in name or text. */
function cleanTool(index, style) {
  const subject = SUBJECTS[index % SUBJECTS.length];
  const turn = Math.floor(index / SUBJECTS.length);
  const [aspect, type, opening] = ASPECTS[(index + turn) % ASPECTS.length];
  const description = [opening(subject), USES[(index + turn) % USES.length], FAILURES[index % FAILURES.length]].join(
    " ",
  );
  const title = `Get ${subject} ${aspect}`;
  return {
    name: style(["get", subject, aspect]),
    title,
    description,
    inputSchema: {
      type: "object",
      properties: {
        code: {
          type: "string",
          description: `Catalogue code of the ${subject}, such as ${subject.slice(0, 2).toUpperCase()}-1042.`,
          pattern: "^[A-Z]{2}-[0-9]{4}$",
          maxLength: 7,
        },
      },
      required: ["code"],
      additionalProperties: false,
    },
    outputSchema: {
      type: "object",
      properties: { [aspect]: { type, description: `The ${aspect}.` } },
      required: [aspect],
    },
    annotations: { title, readOnlyHint: true, openWorldHint: false },
  };
}

/** As many again distinct clean tools. */
export function doubled(listing) {
  const next = copy(listing);
  const style = styleOf(toolsOf(next).map((tool) => String(tool.name)));
  next.tools = [...toolsOf(next), ...toolsOf(next).map((_, index) => cleanTool(index, style))];
  return next;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** How most of these names join their words. */
function styleOf(names) {
  const styles = [
    [/_/, (words) => words.join("_")],
    [/-/, (words) => words.join("-")],
    [/^[a-z]+[A-Z]/, ([first, ...rest]) => first + rest.map(capital).join("")],
    [/^[A-Z]/, (words) => words.map(capital).join("")],
  ];
  const counts = styles.map(([test]) => names.filter((name) => test.test(name)).length);
  return styles[counts.indexOf(Math.max(...counts))][1];
}
