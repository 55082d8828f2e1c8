// Whether poison always costs.
import { operationsOf, poisonedApi } from "./api-variants.mjs";
import { bound, flag, judgeText, readApi, readListing } from "./context.mjs";
import { joined, ORDERS, PLACES, poisonedAt } from "./poison.mjs";

const FAMILIES = Object.keys(ORDERS);
/** Rules about names that can be taken for each other. */
const LOOK_ALIKE = /^SEC-25\d$/;
const poison = { pairs: 0, kept: [], guessed: new Map(), missed: new Map() };
// Look-alike names change their finding with every change of a description; the order is not seen by that.
const alarmsOf = (report) =>
  report.findings.filter(({ ruleId }) => report.rules[ruleId].tags.includes("tool-text") && !LOOK_ALIKE.test(ruleId));
const tell = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

/** Whatever is found must cost, overall and in security, a guess too. What the detector does not see is counted apart. */
async function comparePoison(name, clean, variants) {
  const before = await judgeText(clean);
  const known = new Set(alarmsOf(before).map(({ fingerprint, contentHash }) => fingerprint + contentHash));
  for (const { key, value } of variants) {
    if (value === null) continue;
    const after = await judgeText(value);
    const fresh = alarmsOf(after).filter(({ fingerprint, contentHash }) => !known.has(fingerprint + contentHash));
    poison.pairs++;
    if (fresh.length === 0) tell(poison.missed, key);
    else if (fresh.every(({ confidence }) => confidence === "low")) tell(poison.guessed, key);
    if (fresh.length === 0) continue;
    if (after.summary.score >= before.summary.score || after.scores.security.score >= before.scores.security.score) {
      poison.kept.push(
        `${name} ${key}: ${before.summary.score} → ${after.summary.score}, security ${before.scores.security.score} → ${after.scores.security.score}`,
      );
    }
  }
}

/** One order of every family in a description and in another place, then in three tools at once. */
const everyOrder = (listing) =>
  FAMILIES.flatMap((family, index) => {
    const place = Object.keys(PLACES)[index % Object.keys(PLACES).length];
    return [
      { key: `${family} description`, value: poisonedAt(listing, family, "description", index) },
      { key: `${family} ${place}`, value: poisonedAt(listing, family, place, index) },
      { key: `${family} three tools`, value: poisonedAt(listing, family, "description", index, 3) },
    ];
  });

/** Listings, the worst of them, large ones made of several, and descriptions of APIs, clean and poisoned. */
export async function checkPoison(rows) {
  const mcp = rows.filter((row) => row.kind === "mcp" && row.tools >= 2);
  let turn = 0;
  for (const [index, row] of mcp.entries()) {
    if (index % (flag("--quick") ? 12 : 3) !== 0) continue;
    const listing = readListing(row.file);
    const variants = [
      ...["read-secret", "override", "tamper", "jump-queue"].map((family, at) => ({
        family,
        place: "description",
        at,
      })),
      ...[1, 2, 3, 4].map((at) => ({
        family: FAMILIES[turn % FAMILIES.length],
        place: Object.keys(PLACES)[(turn++ * 5 + at) % Object.keys(PLACES).length],
        at,
      })),
    ];
    await comparePoison(
      row.file,
      listing,
      variants.map(({ family, place, at }) => ({
        key: `${family} ${place}`,
        value: poisonedAt(listing, family, place, at),
      })),
    );
  }
  const least = mcp.toSorted((a, b) => a.security - b.security).slice(0, flag("--quick") ? 2 : 10);
  for (const row of least) {
    const listing = readListing(row.file);
    await comparePoison(`lowest security, ${row.file}`, listing, everyOrder(listing));
  }
  const large = joined(
    mcp.filter((_, index) => index % 4 === 0).map((row) => readListing(row.file)),
    320,
  );
  await comparePoison(`${large.tools.length} tools of several listings`, large, everyOrder(large));
  const worst = joined(
    least.map((row) => readListing(row.file)),
    300,
  );
  await comparePoison(`${worst.tools.length} tools of the lowest security`, worst, everyOrder(worst));
  for (const row of rows.filter(({ kind }) => kind === "openapi")) {
    const api = readApi(row.file);
    const count = operationsOf(api).length;
    if (count > (flag("--quick") ? 50 : 300)) continue;
    await comparePoison(
      row.file,
      api,
      FAMILIES.map((family, index) => ({
        key: `${family} operation`,
        value: poisonedApi(api, ORDERS[family], (index * 7) % count),
      })),
    );
  }
  const total = (map) => [...map.values()].reduce((sum, count) => sum + count, 0);
  const found = poison.pairs - total(poison.missed);
  console.log(
    `\npoisoned below clean: ${found - poison.kept.length} of ${found} that are found: ${bound(poison.kept.length === 0, "poison")}`,
  );
  for (const line of poison.kept.slice(0, 10)) console.log(`  ${line}`);
  for (const [title, map] of [
    ["of them taken for a guess, which costs little", poison.guessed],
    ["not seen", poison.missed],
  ]) {
    const list = [...map].toSorted((a, b) => b[1] - a[1]).map(([key, count]) => `${key} ${count}`);
    console.log(`  ${title}: ${total(map)} of ${poison.pairs}${list.length > 0 ? ` (${list.join(", ")})` : ""}`);
  }
}
