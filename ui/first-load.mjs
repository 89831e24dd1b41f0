// The last step of a build: fails if what the window loads before it shows anything is more than 150 kB, compressed.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const MOST = 150_000;

const html = readFileSync("dist/index.html", "utf8");
const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file);
const bytes = files.map((file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length);
const sum = bytes.reduce((sum, size) => sum + size, 0);
const load = `The first load is ${(sum / 1000).toFixed(1)} kB of ${MOST / 1000} kB, compressed`;
if (files.length === 0 || sum > MOST) throw new Error(`${load}: load dialogs and views on demand.`);
console.log(load);
