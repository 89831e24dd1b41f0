// Makes modules of the pages of the guide: each exports a `Page`.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";
import { compile } from "./markdown.ts";

/** The width and height of a PNG file, which follow its signature and the name of its first part. */
function sizeOf(path: string): { width: number; height: number } {
  const head = readFileSync(path).subarray(0, 24);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

export function guide(): Plugin {
  return {
    name: "guide",
    enforce: "pre",
    transform: {
      filter: { id: /\/docs\/guide\/[\w-]+\.md$/ },
      handler(text, id) {
        const { pictures, ...page } = compile(basename(id, ".md"), text);
        const imports = pictures.map((name, at) => `import picture${at} from "./pictures/${name}";\n`);
        const entries = pictures.map((name, at) => {
          const { width, height } = sizeOf(join(dirname(id), "pictures", name));
          return `${JSON.stringify(name)}: { src: picture${at}, width: ${width}, height: ${height} }`;
        });
        const code = `${imports.join("")}export default { ...${JSON.stringify(page)}, pictures: { ${entries.join(", ")} } };`;
        return { code, map: null };
      },
    },
  };
}
