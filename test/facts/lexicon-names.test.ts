import { expect, it } from "vitest";
import { dataClasses, parameters } from "../../src/catalogue.ts";
import { singular, words } from "../../src/facts/words.ts";

it.each([
  ["parameters", parameters.kinds],
  ["data classes", dataClasses.rows],
])("names of %s are written as names are read: singular words in lower case", (_, rows) => {
  for (const { names } of rows)
    for (const name of names) expect(words(name).map(singular).join(" "), `in the lexicon: ${name}`).toBe(name);
});
