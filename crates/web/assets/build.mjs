// Builds ../static/parvis.css from parvis.scss and refuses a file over budget.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { compile } from "sass";
import { transform } from "lightningcss";

const here = new URL("./", import.meta.url);
const compiled = compile(new URL("parvis.scss", here).pathname, {
  loadPaths: [new URL("node_modules", here).pathname],
  quietDeps: true,
});
const { code } = transform({
  filename: "parvis.css",
  code: Buffer.from(compiled.css),
  minify: true,
});
writeFileSync(new URL("../static/parvis.css", here), code);

const licence = readFileSync(new URL("licenses/govuk-frontend.txt", here));
writeFileSync(new URL("../static/LICENSES.txt", here), licence);

const size = { raw: code.length, gzip: gzipSync(code).length, brotli: brotliCompressSync(code).length };
console.log(size);
if (size.brotli > 14_000) throw new Error("parvis.css is over its budget of 14,000 bytes in Brotli");
