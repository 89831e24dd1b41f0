// Every message is used, and every message the page asks for is there.
import { expect, test } from "vitest";
import { KINDS as ENTRY_KINDS } from "../history/history.svelte";
import { ENCODINGS, SEPARATORS } from "../import/encodings";
import { OUTCOMES } from "../import/figures";
import { STEPS } from "../import/steps";
import { COMMANDS } from "../app/commands";
import { named, parsed, shipped, walk, type Node } from "../lib/test/sources";
import type { Operator } from "../lib/bindings";
import { FIELD_TYPES } from "../fields/fields";
import { COLORS } from "../groups/colors";
import { PAGES } from "../settings/pages";
import { MENUS } from "../app/menu";
import { STANDARD_FIELDS } from "../lib/labels";
import { type Kind, OPERATORS } from "../list/filters/kinds";
import { messageOf, saidOf } from "../list/filters/sentence";
import { STEP_KINDS } from "../lib/undo";
import { codeMessages } from "../lib/test/codes";
import { idsOf } from "../lib/test/catalogue";

const dashed = (id: string) => id.replaceAll("_", "-");
const outcomes = OUTCOMES.map(({ outcome }) => dashed(outcome));

const filterMessages = (of: (kind: Kind, operator: Operator) => string) =>
  Object.entries(OPERATORS).flatMap(([kind, operators]) =>
    operators.map((operator) => of(kind as Kind, operator)),
  );

const KINDS = ["mappings", "recent-files", "drafts", "not-duplicates", "chat-names", "undo-steps"];

/** Messages whose ids are composed: the pattern of the id, and all ids it stands for. */
const PATTERNS: Record<string, readonly string[]> = {
  "bulk-edit-*": ["set", "replace", "empty"].map((way) => `bulk-edit-${way}`),
  "command-*": COMMANDS.map(({ id }) => `command-${dashed(id.replaceAll(".", "-"))}`),
  "date-order-*": ["dmy", "mdy", "ymd"].map((order) => `date-order-${order}`),
  "duplicates-reason-*": [
    "same-email-and-name",
    "same-name-near-phone",
    "same-email",
    "same-name",
    "near-name",
  ].map((reason) => `duplicates-reason-${reason}`),
  "encoding-*": ENCODINGS.map((id) => `encoding-${id}`),
  "erase-*": ["contacts", "messages", "groups", "fields", "imports"].map((what) => `erase-${what}`),
  "field-*": STANDARD_FIELDS.map((field) => `field-${dashed(field)}`),
  "filter-op-*": filterMessages(messageOf).map((id) => `filter-op-${id}`),
  "filter-says-*": filterMessages(saidOf).map((id) => `filter-says-${id}`),
  "group-color-*": ["none", ...COLORS].map((color) => `group-color-${color}`),
  "history-kind-*": ENTRY_KINDS.map((kind) => `history-kind-${kind}`),
  "import-*": ["import-finishing", "import-cancelling"],
  "import-*-*": [
    ...outcomes.map((id) => `import-preview-${id}`),
    ...outcomes.map((id) => `import-summary-${id}`),
  ],
  "import-*-title": ["import-done-title", "import-cancelled-title", "import-failed-title"],
  "import-badge-*": ["exact", "guessed", "chosen", "new", "none"].map((badge) => `import-badge-${badge}`),
  "import-left-*": ["import-left-moment", "import-left-seconds", "import-left-minutes"],
  "import-pill-*": ["import-pill-running", "import-pill-finishing", "import-pill-cancelling"],
  "import-step-*": STEPS.map((step) => `import-step-${step}`),
  "import-summary-*": outcomes.map((id) => `import-summary-${id}`),
  "backups-reason-*": ["daily", "import", "migration", "restore", "manual"].map(
    (id) => `backups-reason-${id}`,
  ),
  "backups-work-*": ["backup", "restore", "salvage"].map((id) => `backups-work-${id}`),
  "menu-*": [
    ...Object.keys(MENUS),
    "window",
    "cut",
    "copy",
    "paste",
    "services",
    "hide",
    "hide-others",
    "show-all",
    "quit",
    "minimize",
    "zoom",
    "fullscreen",
    "close",
  ].map((name) => `menu-${name}`),
  "open-*": ["open-phone", "open-email", "open-url"],
  "plan-*": ["plan-near", "plan-full"],
  "privacy-*": KINDS.map((kind) => `privacy-${kind}`),
  "privacy-*-text": KINDS.map((kind) => `privacy-${kind}-text`),
  "separator-*": SEPARATORS.map(({ name }) => `separator-${name}`),
  "settings-*": PAGES.map((page) => `settings-${page}`),
  "shortcuts-*": [...new Set(COMMANDS.map(({ group }) => `shortcuts-${group}`))],
  "undo-step-*": STEP_KINDS.map((kind) => `undo-step-${dashed(kind)}`),
  "type-*": FIELD_TYPES.map((type) => `type-${dashed(type)}`),
  "type-*.help": FIELD_TYPES.map((type) => `type-${dashed(type)}.help`),
  "cause-*": codeMessages("cause"),
  "error-*": codeMessages("error"),
  "problem-*": codeMessages("problem"),
  "warning-*": codeMessages("warning"),
};

/** Messages whose ids are chosen elsewhere: the expression in the call, and all its values. */
const INDIRECT: Record<string, readonly string[]> = {
  message: ["grouped-done", "ungrouped-done"],
  "NAMED[key]": [
    "key-space",
    "key-escape",
    "key-enter",
    "key-delete",
    "key-home",
    "key-end",
    "key-page-up",
    "key-page-down",
  ],
  "wizard.blocked": [
    "import-blocked-read",
    "import-blocked-missing",
    "import-blocked-dates",
    "import-blocked-full",
    "import-blocked-empty",
  ],
};

type Asked = { ids: Set<string>; patterns: Set<string>; indirect: Set<string> };

function collect(): Asked {
  const asked: Asked = { ids: new Set(), patterns: new Set(), indirect: new Set() };
  for (const path of shipped) {
    if (named(path) === "lib/i18n.svelte.ts") continue;
    const { text, script, markup } = parsed(path);
    const ask = (node: Node) => {
      if (node.type === "Literal") asked.ids.add(String(node["value"]));
      else if (node.type === "ConditionalExpression") {
        ask(node["consequent"] as Node);
        ask(node["alternate"] as Node);
      } else if (node.type === "TemplateLiteral") {
        const quasis = node["quasis"] as { value: { raw: string } }[];
        asked.patterns.add(quasis.map(({ value }) => value.raw).join("*"));
      } else asked.indirect.add(text.slice(node["start"] as number, node["end"] as number));
    };
    walk([...script, markup], (node) => {
      const callee = node["callee"] as Node | undefined;
      if (node.type !== "CallExpression" || !["t", "maybe"].includes(String(callee?.["name"]))) return;
      ask((node["arguments"] as Node[])[0]!);
    });
  }
  return asked;
}

const asked = collect();
const english = idsOf("en");

test("all ids that are composed or chosen elsewhere are listed here, and no others", () => {
  expect([...asked.patterns].sort()).toEqual(Object.keys(PATTERNS).sort());
  expect([...asked.indirect].sort()).toEqual(Object.keys(INDIRECT).sort());
});

test("no message is missing, none is unused", () => {
  const used = new Set([...asked.ids, ...Object.values(PATTERNS).flat(), ...Object.values(INDIRECT).flat()]);
  const parents = new Set([...used].map((id) => id.split(".")[0]!));
  expect([...used].filter((id) => !english.has(id))).toEqual([]);
  expect([...english].filter((id) => !used.has(id) && !parents.has(id))).toEqual([]);
});
