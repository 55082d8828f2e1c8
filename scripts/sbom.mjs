// Prints a CycloneDX list of what is installed with the package. npm's own `--omit dev` also leaves out what
// development shares, so that the whole list is made first and what the lock file marks as development is taken out.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const { packages } = JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8"));
const shipped = new Set(
  Object.entries(packages)
    .filter(([path, item]) => path !== "" && !item.dev && !item.devOptional)
    .map(([path, item]) => `${path.slice(path.lastIndexOf("node_modules/") + 13)}@${item.version}`),
);
const text = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--offline"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 1024 ** 2,
  stdio: ["ignore", "pipe", "ignore"],
});
const bom = JSON.parse(text);
const ref = ({ "bom-ref": id }) => id;
const own = ref(bom.metadata.component);
bom.components = bom.components.filter((component) => shipped.has(ref(component)));
const kept = new Set([own, ...bom.components.map(ref)]);
bom.dependencies = bom.dependencies
  .filter((item) => kept.has(item.ref))
  .map((item) => ({ ...item, dependsOn: item.dependsOn.filter((id) => kept.has(id)) }));
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`);
