// Loops over arrays and pairs without iterators, for the command's own code. `for (const x of list)` and
// `const [a, b] = pair` make an iterator and an object for every step until the engine has optimised the function, and
// most functions of an audit are never optimised. What is an array the type checker knows.
import { API } from "typescript/unstable/sync";
import { SyntaxKind } from "typescript/unstable/ast";

const ANY = 1;

/**
 * Reads a project.
 * @param {string} root its folder
 * @param {string} config its `tsconfig.json`
 * @returns {(file: string, code: string) => string | null} writes a file anew; null where nothing changes
 */
export function plainLoops(root, config) {
  const api = new API({ cwd: root });
  try {
    const project = api.updateSnapshot({ openProject: config }).getProject(config);
    const files = new Map();
    for (const name of project.program.getSourceFileNames())
      if (name.startsWith(`${root}/src/`) || name.startsWith(`${root}/rules/`)) {
        const edits = editsOf(project.program.getSourceFile(name), project.checker);
        if (edits.length > 0) files.set(name, edits);
      }
    if (files.size === 0) throw new Error(`${root}: no loop over an array, or its files are known by other paths`);
    return (file, code) => {
      const edits = files.get(file);
      return edits ? edited(code, edits) : null;
    };
  } finally {
    api.close();
  }
}

function editsOf(source, checker) {
  const { text } = source;
  const loops = [];
  const pairs = [];
  const visit = (node) => {
    if (node.kind === SyntaxKind.ForOfStatement && isPlainLoop(node, text)) loops.push(node);
    if (node.kind === SyntaxKind.VariableDeclaration && isPlainPair(node)) pairs.push(node);
    node.forEachChild(visit);
  };
  visit(source);
  const areArrays = (nodes) =>
    (nodes.length === 0 ? [] : checker.getTypeAtLocation(nodes)).map(
      (type) => type !== undefined && (type.flags & ANY) === 0 && checker.isArrayLikeType(type),
    );
  const overArrays = areArrays(loops.map(({ expression }) => expression));
  const ofPairs = areArrays(pairs.map(({ name, initializer }) => initializer ?? name));
  const plain = new Set(pairs.filter((_, index) => ofPairs[index]));
  const edits = [];
  let count = 0;
  const textOf = (node) => text.slice(startOf(node, text), node.end);
  /** `, a = whole[0], b = whole[1]`. */
  const partsOf = ({ name }, whole) =>
    name.elements
      .map((element, index) => (element.name === undefined ? "" : `, ${textOf(element.name)} = ${whole}[${index}]`))
      .join("");
  const declared = (declaration, value) => {
    if (!plain.has(declaration)) return `const ${textOf(declaration.name)} = ${value}; `;
    const whole = `$pair${count++}`;
    return `const ${whole} = ${value}${partsOf(declaration, whole)}; `;
  };
  loops.forEach((loop, index) => {
    const { initializer, expression, statement } = loop;
    const [declaration] = initializer.declarations;
    if (!overArrays[index] && !plain.has(declaration)) return;
    const [at, list, item] = [`$at${count}`, `$list${count}`, `$item${count++}`];
    const [head, middle, value] = overArrays[index]
      ? [`for (let ${at} = 0, ${list} = (`, `); ${at} < ${list}.length; ${at}++) { `, `${list}[${at}]`]
      : [`for (const ${item} of (`, ")) { ", item];
    edits.push({ from: startOf(loop, text), to: startOf(expression, text), text: head });
    edits.push({ from: expression.end, to: startOf(statement, text), text: middle + declared(declaration, value) });
    edits.push({ from: statement.end, to: statement.end, text: " }" });
  });
  for (const declaration of plain) {
    const { initializer, name } = declaration;
    // Of a loop, whose values have no initializer.
    if (!initializer) continue;
    const whole = `$pair${count++}`;
    edits.push({ from: startOf(name, text), to: startOf(initializer, text), text: `${whole} = (` });
    edits.push({ from: initializer.end, to: initializer.end, text: `)${partsOf(declaration, whole)}` });
  }
  return edits;
}

/** `for (const x of …)` and `for (const [a, b] of …)`. */
function isPlainLoop({ awaitModifier, initializer }, text) {
  return awaitModifier === undefined && text.startsWith("const ", startOf(initializer, text));
}

/** `const [a, b] = …`: names and gaps only, not exported. */
function isPlainPair({ name, parent }) {
  const statement = parent?.parent;
  return (
    name.kind === SyntaxKind.ArrayBindingPattern &&
    !statement?.modifiers?.length &&
    name.elements.every(
      (element) =>
        element.name === undefined ||
        (element.name.kind === SyntaxKind.Identifier && !element.dotDotDotToken && !element.initializer),
    )
  );
}

/** Where a node begins, without white space and comments ahead of it. */
function startOf(node, text) {
  let at = node.pos;
  for (;;) {
    const ahead = /^(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(text.slice(at, at + 2000));
    if (!ahead) return at;
    at += ahead[0].length;
  }
}

/** From the last to the first, so that the places of the others stay true; what is put in at one place in its order. */
function edited(code, edits) {
  let out = code;
  for (const { from, to, text } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to))
    out = out.slice(0, from) + text + out.slice(to);
  return out;
}
