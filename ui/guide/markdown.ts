// Compiles a page of the guide from Markdown. Only what the guide needs is accepted: anything else, HTML above all, is an
// error of the build.
import { lexer, type MarkedToken, type Token, type Tokens } from "marked";
import { type Block, type Inline, type Page, type Place, plain } from "../src/guide/page.ts";

const KEYS: Record<string, string> = {
  Ctrl: "Mod",
  Esc: "Escape",
  Space: " ",
  PgUp: "PageUp",
  PgDn: "PageDown",
  "↑": "ArrowUp",
  "↓": "ArrowDown",
  "←": "ArrowLeft",
  "→": "ArrowRight",
};
const NAME = "F\\d{1,2}|Enter|Esc|Delete|Space|Home|End|PgUp|PgDn|Tab|[↑↓←→]";
const CHORD = new RegExp(`^(?:(?:(?:Ctrl|Alt|Shift)\\+)+(?:${NAME}|\\S)|${NAME}|[A-Z/?])$`, "u");

/** A text in code style as a key chord; null if it is none. */
function chord(text: string): string | null {
  if (!CHORD.test(text)) return null;
  const plus = text.endsWith("++");
  const parts = (plus ? text.slice(0, -2) : text).split("+").map((part) => KEYS[part] ?? part);
  return [...parts, ...(plus ? ["+"] : [])].join("+");
}

/** The anchor that GitHub gives to a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

class Compiler {
  private readonly anchors = new Set<string>();
  readonly pictures = new Set<string>();

  private readonly page: string;

  constructor(page: string) {
    this.page = page;
  }

  private refuse(what: string, { raw }: { raw: string }): never {
    throw new Error(`docs/guide/${this.page}.md: ${what}: ${raw.trim().slice(0, 80)}`);
  }

  private place(link: Tokens.Link): Place {
    const match = /^(?:([\w-]+)\.md)?(?:#(.+))?$/.exec(link.href);
    if (!match || link.href === "") this.refuse("a link must lead to a page of the guide", link);
    return { page: match[1] ?? this.page, anchor: match[2] ?? null };
  }

  private inline(tokens: readonly Token[] | undefined): Inline[] {
    return (tokens ?? []).flatMap((each): Inline[] => {
      const token = each as MarkedToken;
      switch (token.type) {
        case "text":
          return token.tokens ? this.inline(token.tokens) : [token.text.replaceAll("\n", " ")];
        case "escape":
          return [token.text];
        case "strong":
        case "em":
          return [{ kind: token.type, parts: this.inline(token.tokens) }];
        case "codespan": {
          const keys = chord(token.text);
          return [keys === null ? { kind: "code", text: token.text } : { kind: "keys", keys }];
        }
        case "link":
          return [{ kind: "link", to: this.place(token), parts: this.inline(token.tokens) }];
        default:
          return this.refuse(`“${token.type}” in a line`, token);
      }
    });
  }

  private heading(token: Tokens.Heading): Block {
    if (token.depth !== 2 && token.depth !== 3) this.refuse("a heading of this level", token);
    const parts = this.inline(token.tokens);
    const anchor = anchorOf(plain(parts));
    if (this.anchors.has(anchor)) this.refuse("a heading that occurs twice", token);
    this.anchors.add(anchor);
    return { kind: "heading", level: token.depth, anchor, parts };
  }

  private paragraph(token: Tokens.Paragraph | Tokens.Text): Block {
    const [only, ...others] = (token.tokens ?? []) as MarkedToken[];
    if (only?.type !== "image" || others.length > 0) {
      return { kind: "paragraph", parts: this.inline(token.tokens ?? [token]) };
    }
    const name = /^pictures\/([\w-]+\.png)$/.exec(only.href)?.[1];
    if (name === undefined) this.refuse("a picture must be a PNG file in pictures/", only);
    if (only.text === "") this.refuse("a picture without a description", only);
    this.pictures.add(name);
    return { kind: "picture", name, alt: only.text };
  }

  blocks(tokens: readonly Token[]): Block[] {
    return tokens.flatMap((each): Block[] => {
      const token = each as MarkedToken;
      switch (token.type) {
        case "space":
          return [];
        case "heading":
          return [this.heading(token)];
        case "paragraph":
        case "text":
          return [this.paragraph(token)];
        case "list": {
          const items = token.items.map((item) => this.blocks(item.tokens));
          return [{ kind: "list", start: token.ordered ? Number(token.start) : null, items }];
        }
        case "table": {
          const cells = (row: Tokens.TableCell[]) => row.map((cell) => this.inline(cell.tokens));
          return [{ kind: "table", head: cells(token.header), rows: token.rows.map(cells) }];
        }
        case "code":
          return [{ kind: "code", text: token.text }];
        case "blockquote":
          return [{ kind: "note", blocks: this.blocks(token.tokens) }];
        default:
          return this.refuse(`“${token.type}”`, token);
      }
    });
  }
}

export type Compiled = Omit<Page, "pictures"> & { pictures: string[] };

/** Compiles a page. It begins with its title, and names its pictures. */
export function compile(page: string, text: string): Compiled {
  const [first, ...rest] = lexer(text);
  if (first?.type !== "heading" || first["depth"] !== 1) {
    throw new Error(`docs/guide/${page}.md: a page begins with its title`);
  }
  const compiler = new Compiler(page);
  const blocks = compiler.blocks(rest);
  return { title: String(first["text"]), blocks, pictures: [...compiler.pictures] };
}
