// Variants of an OpenAPI description for the steadiness and poison checks. Every text here is our own.

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace", "query"];

/** Every operation of a description with its path and method. */
export function operationsOf(api) {
  return Object.entries(api.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item?.[method] && typeof item[method] === "object").map((method) => ({
      path,
      method,
      operation: item[method],
    })),
  );
}

/** Paths and components in the opposite order. */
export function reorderedApi(api) {
  const turn = (map) => Object.fromEntries(Object.entries(map).toReversed());
  const next = { ...api, paths: turn(api.paths ?? {}) };
  if (api.components?.schemas) next.components = { ...api.components, schemas: turn(api.components.schemas) };
  return next;
}

/** Every operationId that begins with a word of its own gets one more word after it, also where a link names it. */
export function renamedApi(api) {
  const next = structuredClone(api);
  const names = new Map();
  for (const { operation } of operationsOf(next)) {
    const { operationId } = operation;
    if (typeof operationId !== "string" || operationId.length > 45) continue;
    const renamed = operationId.replace(/^([A-Za-z][a-z]+)(?:([_-])(?=[A-Za-z])|(?=[A-Z]))/, (_, verb, joint) =>
      joint === undefined ? `${verb}Main` : `${verb}${joint}main${joint}`,
    );
    if (renamed === operationId) continue;
    names.set(operationId, renamed);
    operation.operationId = renamed;
  }
  return JSON.parse(JSON.stringify(next), (key, value) =>
    key === "operationId" && typeof value === "string" ? (names.get(value) ?? value) : value,
  );
}

/** The description with an order at the end of what one of its operations says of itself; `at` chooses it. */
export function poisonedApi(api, order, at) {
  const next = structuredClone(api);
  const operations = operationsOf(next);
  const { operation } = operations[at % operations.length];
  const other = operations[(at + 1) % operations.length];
  const name = other.operation.operationId ?? `${other.method} ${other.path}`;
  const text = order.replaceAll("{other}", name);
  operation.description = operation.description ? `${operation.description}\n\n${text}` : text;
  return next;
}
