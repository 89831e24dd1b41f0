// Values that try to be more than text, and a backend whose every answer is full of them.
import type { Mock } from "../mock";

/** What a value calls if it is ever run. */
export const TRAP = "kithTrap";

const chars = (...codes: number[]) => String.fromCodePoint(...codes);
const RLO = chars(0x202e);
const POP_ISOLATE = chars(0x2069);

/** Markup, addresses and scripts. */
const MARKUP = [
  `<script>${TRAP}(1)</script>`,
  `</script><script>${TRAP}(2)</script>`,
  `</title></style></textarea><script>${TRAP}(3)</script>`,
  `<img src=x onerror=${TRAP}(4)>`,
  `"><img src=x onerror="${TRAP}(5)">`,
  `'><img src=x onerror='${TRAP}(6)'>`,
  `<svg onload=${TRAP}(7)>`,
  `<svg><script>${TRAP}(8)</script></svg>`,
  `<svg><animate onbegin=${TRAP}(9) attributeName=x dur=1s>`,
  `<iframe src="javascript:${TRAP}(10)"></iframe>`,
  `<iframe srcdoc="<script>parent.${TRAP}(11)</script>"></iframe>`,
  `<object data="javascript:${TRAP}(12)"></object>`,
  `<embed src="javascript:${TRAP}(13)">`,
  `<a href="javascript:${TRAP}(14)">open</a>`,
  `<a href="data:text/html,<script>${TRAP}(15)</script>">open</a>`,
  `<form action="javascript:${TRAP}(16)"><button>go</button></form>`,
  `<input autofocus onfocus=${TRAP}(17)>`,
  `<details open ontoggle=${TRAP}(18)>`,
  `<video><source onerror=${TRAP}(19)></video>`,
  `<body onload=${TRAP}(20)>`,
  `<math><mtext><img src=x onerror=${TRAP}(21)></mtext></math>`,
  `<meta http-equiv=refresh content="0;url=https://example.com/">`,
  `<base href="https://example.com/">`,
  `<link rel=stylesheet href="https://example.com/x.css">`,
  `<style>*{display:none}</style>`,
  `<marquee onstart=${TRAP}(22)>x</marquee>`,
  `<template><script>${TRAP}(23)</script></template>`,
  `<!--<img src="--><img src=x onerror=${TRAP}(24)//">`,
  `<![CDATA[<script>${TRAP}(25)</script>]]>`,
  `&lt;script&gt;${TRAP}(26)&lt;/script&gt;`,
  `&#60;img src=x onerror=${TRAP}(27)&#62;`,
  `javascript:${TRAP}(28)`,
  `JaVaScRiPt:${TRAP}(29)`,
  ` javascript:${TRAP}(30)`,
  `java\tscript:${TRAP}(31)`,
  `data:text/html;base64,PHNjcmlwdD5raXRoVHJhcCgpPC9zY3JpcHQ+`,
  `vbscript:${TRAP}(32)`,
  `file:///etc/passwd`,
  `//example.com/x`,
  `" onmouseover="${TRAP}(33)`,
  `' style='background:url(https://example.com/x)`,
  `{@html "<b>${TRAP}(34)</b>"}`,
  `{${TRAP}(35)}`,
  `{{constructor.constructor('${TRAP}(36)')()}}`,
  `\${${TRAP}(37)}`,
  `{ $count } { -brand } { "}" }`,
  `__proto__`,
  `constructor`,
  `toString`,
  `'; DROP TABLE contacts; --`,
  `=HYPERLINK("https://example.com/","open")`,
];

/** Characters that are not seen, or that move others. */
const CHARACTERS = [
  `${RLO}exe.slx`,
  `${POP_ISOLATE}${RLO}gnp.tset`,
  `${chars(0x202d)}forced${chars(0x202c)} end`,
  `${chars(0x2067, 0x2067, 0x2067)}never closed`,
  `${chars(0x200f)}mark${chars(0x200e)}${chars(0x061c)}`,
  `زغاريد ${RLO}abc`,
  `zero${chars(0x200b, 0x200c, 0x200d, 0x2060, 0xfeff)}width`,
  `e${chars(0x0301).repeat(300)}`,
  `nul${chars(0)}bell${chars(7)}back${chars(8)}delete${chars(0x7f)}next${chars(0x85)}`,
  `${chars(27)}[31mred${chars(27)}[0m${chars(27)}]8;;https://example.com/${chars(7)}link`,
  `line${chars(0x2028)}paragraph${chars(0x2029)}\r\nend`,
  `lone ${String.fromCharCode(0xd83d)} surrogate`,
  `flag ${chars(0xe0067, 0xe0062, 0xe007f)} ${chars(0x1f468, 0x200d, 0x1f469, 0x200d, 0x1f466)}`,
  `${"W".repeat(5000)}`,
];

/** Every hostile value. */
export const HOSTILE: readonly string[] = [...MARKUP, ...CHARACTERS];

/** Values with unbalanced controls of the direction of text, and no letter that is written from right to left. */
export const REORDERING: readonly string[] = CHARACTERS.filter((text) =>
  /^[\u202d\u202e\u2067\u2069]/.test(text),
);

/** The properties of answers that hold what people, or their files, have written. */
const FREE = new Set(
  (
    "first_name last_name email street city state zip country groups options help name text author attachment " +
    "header samples sample cells original value file file_name sheets groups_created fields_created " +
    "ignored_columns sender first last template_name export_name folder_display store_path_display kept_as undo " +
    "redo field column field_phones phone_display display message"
  ).split(" "),
);

type Spoil = (text: string, key: string) => string;

function spoiled(answer: unknown, spoil: Spoil, key = ""): unknown {
  if (typeof answer === "string") return FREE.has(key) && answer !== "" ? spoil(answer, key) : answer;
  if (Array.isArray(answer))
    return answer.map((each) => spoiled(each, spoil, typeof each === "string" ? key : ""));
  if (typeof answer !== "object" || answer === null) return answer;
  // The values of dynamic fields stand under the names of these.
  if (key === "fields" || key === "field_phones") {
    return Object.fromEntries(
      Object.entries(answer).map(([name, value]) => [spoil(name, "name"), spoiled(value, spoil, "value")]),
    );
  }
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, spoiled(value, spoil, name)]),
  );
}

/**
 * Puts a text before every text of the mock's answers that a person or a file may have written. The same text is put
 * before equal ones, so that names are still found.
 */
export function spoil(mock: Mock, hostile: (text: string) => string): Mock {
  const dynamic = mock.store.fields.map(({ name }) => name);
  const put: Spoil = (text, key) => {
    // A field is named by what it is called; standard fields have names of their own.
    const kept = key === "field" && !dynamic.includes(text);
    return kept ? text : `${hostile(text)} ${text}`;
  };
  return Object.fromEntries(
    Object.entries(mock).map(([name, call]) => [
      name,
      typeof call !== "function" || name === "emit"
        ? call
        : async (...given: unknown[]) =>
            spoiled(await (call as (...given: unknown[]) => unknown)(...given), put),
    ]),
  ) as Mock;
}
