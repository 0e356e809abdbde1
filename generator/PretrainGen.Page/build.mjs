// Writes dist/page.html, the licences of what is bundled in it, and the hashes of the sources,
// by which tests without node see that it is up to date.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const placeholder = '<script id="data" type="application/json">null</script>';

const script = await bundle("src/main.tsx");
const style = await bundle("src/style/main.css");

mkdirSync(join(root, "dist"), { recursive: true });
const licences = notices(script.packages);
const page = fillTemplate(script.text, style.text, licences);
write("dist/page.html", page);
write("dist/THIRD-PARTY-NOTICES.txt", "page.html contains these libraries.\n\n" + licences);
write("dist/sources.sha256", hashes(page));
console.log(`dist/page.html: ${(Buffer.byteLength(page) / 1024).toFixed(1)} kB`);

/** The text of one minified file, and the packages that are in it. */
async function bundle(entry) {
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    charset: "utf8",
    format: "iife",
    legalComments: "none",
    target: ["chrome123", "firefox120", "safari17.5"],
  });
  return { text: result.outputFiles[0].text.trim(), packages: packagesOf(Object.keys(result.metafile.inputs)) };
}

/** Nothing is loaded and nothing runs but what is in the page: script and style are known by their hashes. */
function fillTemplate(script, style, licences) {
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const icon = "data:image/svg+xml," + encodeURIComponent(read("src/icon.svg").trim());
  const holes = { policy, icon, style, script, licences: licences.replaceAll("--", "- -") };
  const page = read("src/page.html").replace(/\{\{(\w+)\}\}/g, (_, name) => holes[name]);
  if (page.split(placeholder).length !== 2) throw new Error("The placeholder of the data has to be in the page once.");
  return page;
}

function hash(text) {
  return "sha256-" + createHash("sha256").update(text, "utf8").digest("base64");
}

function packagesOf(inputs) {
  const names = inputs.map(input => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(name => name);
  return [...new Set(names)].sort();
}

/** Libraries under the same text stand together. */
function notices(packages) {
  const byText = new Map();
  for (const name of packages) byText.set(licenceOf(name), [...(byText.get(licenceOf(name)) ?? []), name]);
  return [...byText].map(([text, names]) => `${names.map(nameOf).join(", ")}\n\n${text}\n`).join("\n" + "-".repeat(72) + "\n\n");
}

function nameOf(name) {
  const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
  return `${name} ${version} (${license})`;
}

function licenceOf(name) {
  const file = readdirSync(join(root, "node_modules", name)).find(entry => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file.`);
  return read(`node_modules/${name}/${file}`).trim();
}

/** A line a file, as sha256sum writes it; line ends count as LF. */
function hashes(page) {
  const sources = ["build.mjs", "package.json", "tsconfig.json", ...filesIn("src")].sort();
  const lines = sources.map(path => `${sha256(read(path))}  ${path}`);
  return [...lines, `${sha256(page)}  dist/page.html`].join("\n") + "\n";
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function sha256(text) {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function read(path) {
  return readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
}

function write(path, text) {
  writeFileSync(join(root, path), text);
}
