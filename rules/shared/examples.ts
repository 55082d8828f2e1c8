/** YAML of an example listing with `count` plain tools, for rules about numbers; `text` follows each description. */
export function manyTools(count: number, text = ""): string {
  const description = JSON.stringify(`Lists items.${text}`);
  const tools = Array.from(
    { length: count },
    (_, index) => `- {name: list_items_${index + 1}, description: ${description}, inputSchema: {type: object}}`,
  );
  return `tools:\n${tools.join("\n")}`;
}
