// What the build makes of the Markdown of the guide, and what it refuses.
import { describe, expect, it } from "vitest";
import { anchorOf, compile } from "../../guide/markdown";

const blocks = (text: string) => compile("page", `# Title\n\n${text}`).blocks;
const line = (text: string) => {
  const block = blocks(text)[0];
  return block?.kind === "paragraph" ? block.parts : null;
};

it("compiles what the guide needs", () => {
  const page = compile(
    "page",
    [
      "# A page",
      "Text with **strong**, *em* and `code`.",
      "## A heading: two!",
      "2. two\n3. three\n   - inside",
      "| a | b |\n| --- | --- |\n| 1 | 2 |",
      "```sh\nkith list\n```",
      "> Note",
      "![What it shows](pictures/some-window.png)",
    ].join("\n\n"),
  );
  expect(page.title).toBe("A page");
  expect(page.pictures).toEqual(["some-window.png"]);
  expect(page.blocks).toEqual([
    {
      kind: "paragraph",
      parts: [
        "Text with ",
        { kind: "strong", parts: ["strong"] },
        ", ",
        { kind: "em", parts: ["em"] },
        " and ",
        { kind: "code", text: "code" },
        ".",
      ],
    },
    { kind: "heading", level: 2, anchor: "a-heading-two", parts: ["A heading: two!"] },
    {
      kind: "list",
      start: 2,
      items: [
        [{ kind: "paragraph", parts: ["two"] }],
        [
          { kind: "paragraph", parts: ["three"] },
          { kind: "list", start: null, items: [[{ kind: "paragraph", parts: ["inside"] }]] },
        ],
      ],
    },
    { kind: "table", head: [["a"], ["b"]], rows: [[["1"], ["2"]]] },
    { kind: "code", text: "kith list" },
    { kind: "note", blocks: [{ kind: "paragraph", parts: ["Note"] }] },
    { kind: "picture", name: "some-window.png", alt: "What it shows" },
  ]);
});

it("knows links to pages and headings", () => {
  const to = (href: string) => {
    const part = line(`[x](${href})`)?.[0];
    return typeof part === "object" && part.kind === "link" ? part.to : null;
  };
  expect(to("other.md")).toEqual({ page: "other", anchor: null });
  expect(to("other.md#a-part")).toEqual({ page: "other", anchor: "a-part" });
  expect(to("#a-part")).toEqual({ page: "page", anchor: "a-part" });
});

it.each([
  ["Ctrl+Shift+Z", "Mod+Shift+Z"],
  ["Ctrl++", "Mod++"],
  ["Alt+←", "Alt+ArrowLeft"],
  ["Esc", "Escape"],
  ["F1", "F1"],
  ["Space", " "],
  ["S", "S"],
  ["?", "?"],
])("reads %s as keys", (text, keys) => {
  expect(line(`\`${text}\``)).toEqual([{ kind: "keys", keys }]);
});

it.each(["|", "+", "vcf", "A+B", "KITH_DATA_DIR", "Field=Value"])("does not read %s as keys", (text) => {
  expect(line(`\`${text}\``)).toEqual([{ kind: "code", text }]);
});

it("gives headings the anchors that GitHub gives them", () => {
  expect(anchorOf("The value doesn’t fit the field")).toBe("the-value-doesnt-fit-the-field");
  expect(anchorOf("Call, write, open")).toBe("call-write-open");
});

describe("refuses", () => {
  it.each([
    ["HTML", "<b>text</b>"],
    ["HTML in a line", "some <img src=x> text"],
    ["a script", "<script>alert(1)</script>"],
    ["another address", "[x](https://example.com)"],
    ["a bare address", "https://example.com"],
    ["a script's address", "[x](javascript:alert(1))"],
    ["a path out of the guide", "[x](../../secret.md)"],
    ["a picture from elsewhere", "![x](https://example.com/x.png)"],
    ["a picture in a line", "text ![x](pictures/x.png)"],
    ["a picture without a description", "![](pictures/x.png)"],
    ["a second title", "# Another"],
    ["a heading that occurs twice", "## One\n\n## One"],
  ])("%s", (_, text) => {
    expect(() => blocks(text)).toThrow(/^docs\/guide\/page\.md: /);
  });

  it("a page without a title", () => {
    expect(() => compile("page", "Text")).toThrow("begins with its title");
  });
});
