// No visible text is written in the sources: all of it comes from the catalogues.
import { expect, test } from "vitest";
import { named, type Node, parsed, parsedText, shipped, walk } from "../lib/test/sources";

/** Attributes and properties a person reads or hears. */
const READ =
  /^(title|alt|placeholder|label|legend|heading|text|help|summary|submit|error|aria-(label|description|roledescription|valuetext|placeholder))$/i;
/** Names that are the same in every language. */
const NAMES = new Set(["Kith"]);
/** Facts for support, in English in every language. */
const EXEMPT = new Set(["settings/AboutPage.svelte"]);

const hasWords = (text: unknown) =>
  typeof text === "string" && /\p{L}/u.test(text) && !NAMES.has(text.trim());

/** The text of a literal, or of a part of a template; null for any other node. */
function textOf(node: Node): unknown {
  if (node.type === "Literal") return node["value"];
  return node.type === "TemplateElement" ? (node["value"] as { raw: string }).raw : null;
}

/** Whether a text is part of a call (of `t`, say), a comparison or a property access, so that it is not shown. */
function spent(above: readonly Node[], from: number): boolean {
  return above
    .slice(from)
    .some(({ type }) =>
      ["CallExpression", "BinaryExpression", "MemberExpression", "ArrowFunctionExpression"].includes(type),
    );
}

function literals(markup: Node | null): string[] {
  const found: string[] = [];
  walk(markup, (node, above) => {
    if (above.some(({ type }) => type === "StyleDirective")) return;
    if (node.type === "Text") {
      const attribute = above.findLast(({ type }) => type === "Attribute");
      const shown = attribute ? READ.test(String(attribute["name"])) : true;
      if (shown && hasWords(node["data"])) found.push(String(node["data"]).trim());
      return;
    }
    const text = textOf(node);
    if (!hasWords(text)) return;
    const expression = above.findLastIndex(({ type }) => type === "ExpressionTag");
    if (expression < 0 || spent(above, expression)) return;
    const attribute = above
      .slice(0, expression)
      .findLast(({ type }) => type === "Attribute" || type === "Fragment");
    if (attribute?.type === "Attribute" && !READ.test(String(attribute["name"]))) return;
    found.push(String(text));
  });
  return found;
}

/** Sentences among a script's strings: two words or more, the first with a capital. */
function sentences(script: readonly Node[]): string[] {
  const found: string[] = [];
  walk(script, (node, above) => {
    const text = textOf(node);
    if (typeof text !== "string" || !/^\s*\p{Lu}\p{Ll}*[ ’']\p{L}*\p{Ll}/u.test(text)) return;
    // What a programmer reads: errors thrown and the console.
    const inside = above.some(
      ({ type, callee }) =>
        type === "ThrowStatement" ||
        (type === "CallExpression" &&
          (callee as Node)["type"] === "MemberExpression" &&
          ((callee as Node)["object"] as Node)["name"] === "console"),
    );
    if (!inside) found.push(text);
  });
  return found;
}

test("the finder finds", () => {
  const { markup } = parsedText(
    `<p title="Hello">{open ? "Yes" : t("no")}</p><B label={x ? \`All of \${y}\` : ""} kind="plain" />Text`,
  );
  expect(literals(markup)).toEqual(["Hello", "Yes", "All of ", "Text"]);
});

const read = shipped.map((path) => [named(path), path] as const).filter(([name]) => !EXEMPT.has(name));

test.each(read)("%s", (_, path) => {
  const { script, markup } = parsed(path);
  expect([...literals(markup), ...sentences(script)]).toEqual([]);
});
