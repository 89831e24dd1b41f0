// Compares the catalogues: the same messages, the same arguments, every plural form, text direction.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { MENUS } from "../app/menu";
import { languages, t, useLanguage } from "../lib/i18n.svelte";
import {
  areasOf,
  type Expression,
  LOCALES,
  type Pattern,
  parts,
  patternsOf,
  textOf,
} from "../lib/test/catalogue";

const english = patternsOf("en");
const others = LOCALES.filter((locale) => locale !== "en");
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;
const categoriesOf = (locale: string) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
/** The quotation marks of each language. */
const QUOTES: Record<string, string> = {
  ar: "«»",
  de: "„“",
  en: "“”",
  es: "«»",
  fr: "«»",
  ja: "「」",
  "pt-BR": "“”",
  "zh-Hans": "“”",
};

/** The arguments that are written out. */
function shown(pattern: Pattern): string[] {
  if (typeof pattern === "string") return [];
  return pattern.flatMap((part) => {
    if (typeof part === "string") return [];
    return part.type === "var" ? [part.name!] : (part.variants ?? []).flatMap(({ value }) => shown(value));
  });
}

/** Every text that the choices of a pattern make, with {} for each placeholder. */
function texts(pattern: Pattern): string[] {
  let said = [""];
  for (const part of typeof pattern === "string" ? [pattern] : pattern) {
    const ways =
      typeof part === "string"
        ? [part]
        : part.type === "select"
          ? (part.variants ?? []).flatMap(({ value }) => texts(value))
          : ["{}"];
    said = said.flatMap((start) => ways.map((way) => start + way));
  }
  return said;
}

/** The arguments that are written out or chosen by. */
function variables(pattern: Pattern): string[] {
  const names = [...parts(pattern)].flatMap((part) =>
    typeof part !== "string" && part.type === "var" ? [part.name!] : [],
  );
  return [...new Set(names)].sort();
}

function selects(pattern: Pattern): Expression[] {
  return [...parts(pattern)].filter(
    (part) => typeof part !== "string" && part.type === "select",
  ) as Expression[];
}

/** Whether a choice is between forms of a number: it names a category other than the default. */
function counts({ variants = [] }: Expression): boolean {
  return variants.some(({ key }) => CATEGORIES.some((each) => each === key.value) && key.value !== "other");
}

const counted = (pattern: Pattern) =>
  [
    ...new Set(
      selects(pattern)
        .filter(counts)
        .map(({ selector }) => selector?.name),
    ),
  ].sort();

afterEach(() => useLanguage("en"));

it("is offered in every language there is a catalogue for", () => {
  expect(languages()).toEqual(LOCALES);
  expect(LOCALES).toEqual(["ar", "de", "en", "es", "fr", "ja", "pt-BR", "zh-Hans"]);
});

it("has the same files in every language", () => {
  for (const locale of others) expect(areasOf(locale)).toEqual(areasOf("en"));
});

describe.each(LOCALES)("%s", (locale) => {
  const text = textOf(locale);
  const patterns = patternsOf(locale);

  it("parses completely, with no id twice", () => {
    const written = text.match(/^[a-z][\w-]* =/gm) ?? [];
    expect(new Set(written).size).toBe(written.length);
    expect([...patterns.keys()].filter((id) => !id.includes("."))).toHaveLength(written.length);
  });

  it("has the forms its numbers take, and no others", () => {
    const categories = categoriesOf(locale);
    const wrong = [...patterns].flatMap(([id, pattern]) =>
      selects(pattern)
        .filter(counts)
        .flatMap(({ variants = [] }) => {
          const has = new Set(variants.map(({ key }) => key.value));
          // Nothing but 0 is "zero".
          const missing = categories.filter((each) => !has.has(each) && !(each === "zero" && has.has(0)));
          const foreign = CATEGORIES.filter((each) => has.has(each) && !categories.includes(each));
          return [
            ...missing.map((category) => `${id} lacks ${category}`),
            ...foreign.map((category) => `${id} never takes ${category}`),
          ];
        }),
    );
    expect(wrong).toEqual([]);
  });

  it("pairs its own quotation marks, and no others", () => {
    const [open, close] = QUOTES[locale]!;
    const foreign = [...'"“”„«»「」'].filter((mark) => mark !== open && mark !== close);
    const wrong = [...patterns].filter(([, pattern]) =>
      texts(pattern).some(
        (text) =>
          foreign.some((mark) => text.includes(mark)) ||
          text.split(open!).length !== text.split(close!).length,
      ),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it("writes invisible characters as escapes", () => {
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/);
  });
});

describe.each(others)("%s beside English", (locale) => {
  const patterns = patternsOf(locale);

  it("has the same messages in the same order, under the same headings", () => {
    expect([...patterns.keys()]).toEqual([...english.keys()]);
    expect(textOf(locale).match(/^##.*$/gm)).toEqual(textOf("en").match(/^##.*$/gm));
  });

  it("uses the same arguments", () => {
    const differing = [...english].filter(([id, pattern]) => {
      const own = variables(patterns.get(id) ?? []);
      // A language need not use an argument that English uses only in a selector.
      return (
        own.some((name) => !variables(pattern).includes(name)) ||
        shown(pattern).some((name) => !own.includes(name))
      );
    });
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  // A language with one form for all numbers has nothing to choose between.
  it.skipIf(categoriesOf(locale).length === 1)("counts wherever English does", () => {
    const uncounted = [...english].filter(([id, pattern]) => {
      const own = counted(patterns.get(id) ?? []);
      return counted(pattern).some((name) => !own.includes(name));
    });
    expect(uncounted.map(([id]) => id)).toEqual([]);
  });

  it("leaves no sentence in English", () => {
    const words = (pattern: Pattern | undefined) =>
      [...parts(pattern ?? "")].filter((part) => typeof part === "string").join(" ");
    const same = [...english].filter(
      ([id, pattern]) =>
        /\p{L}+ \p{L}+ \p{L}+/u.test(words(pattern)) && words(patterns.get(id)) === words(pattern),
    );
    expect(same.map(([id]) => id)).toEqual([]);
  });
});

it.each(LOCALES)("opens each menu with a letter of its own: %s", (locale) => {
  const patterns = patternsOf(locale);
  const letters = Object.keys(MENUS).flatMap(
    (menu) => /&(\p{L})/u.exec(String(patterns.get(`menu-${menu}`)))?.[1]?.toLowerCase() ?? [],
  );
  // Menus in Arabic have none.
  expect(letters).toHaveLength(locale === "ar" ? 0 : Object.keys(MENUS).length);
  expect(new Set(letters).size).toBe(letters.length);
});

it("keeps what is read from the left apart in Arabic", () => {
  // Phones, endings of files, addresses, chords and ISO dates would change places with their neighbours.
  const left = /\+\d|\.[a-z]{3,4}\b|https?:|Alt\+|(?<![A-Z] )\d{4}-\d/;
  const loose = [...patternsOf("ar")].flatMap(([id, pattern]) => {
    const all = [...parts(pattern)];
    const isolated = (index: number) => {
      const before = all[index - 1];
      return typeof before === "object" && before.type === "str" && before.value === "\u2066";
    };
    return all
      .filter((part, index) => typeof part === "string" && left.test(part) && !isolated(index))
      .map(() => id);
  });
  expect(loose).toEqual([]);
});

it("keeps French signs on the line of their word", () => {
  const loose = [...patternsOf("fr")].filter(([, pattern]) =>
    texts(pattern).some((text) => /(?<![\u00a0\u202f(])[;!?»]|(?<!\u00a0):(?![/\d])|«(?!\u00a0)/.test(text)),
  );
  expect(loose.map(([id]) => id)).toEqual([]);
});

it.each(["ja", "zh-Hans"])("writes the signs of its script: %s", (locale) => {
  const narrow = [...patternsOf(locale)].filter(([, pattern]) =>
    texts(pattern).some((text) => /[\u3040-\u30ff\u4e00-\u9fff」”][,;:!?.]/.test(text)),
  );
  expect(narrow.map(([id]) => id)).toEqual([]);
});

describe("plurals", () => {
  it("has Arabic’s six forms", async () => {
    await useLanguage("ar");
    const said = [0, 1, 2, 3, 11, 100].map((count) => t("list-count", { count }));
    expect(said).toEqual([
      "لا جهات اتصال",
      "جهة اتصال واحدة",
      "جهتا اتصال",
      "3 جهات اتصال",
      "11 جهة اتصال",
      "100 جهة اتصال",
    ]);
    expect(t("import-previewing-rows", { count: 12 })).toBe("فُحص 12 صفًا");
    expect(t("delete-text", { count: 2, messages: 0 })).toBe("سيُحذف نهائيًا: جهتا اتصال.");
    expect(t("delete-text", { count: 1, messages: 314 })).toBe("سيُحذف نهائيًا: جهة اتصال واحدة و314 رسالة.");
  });

  it("has Arabic’s own digits where the region does", async () => {
    await useLanguage("ar-EG");
    expect(t("list-count", { count: 12408 })).toBe("١٢٬٤٠٨ جهات اتصال");
  });

  it("has German’s, French’s and Portuguese’s forms", async () => {
    const said = async (language: string) => {
      await useLanguage(language);
      return [0, 1, 2, 1_000_000].map((count) => t("list-count", { count }).replace(/\s/g, " "));
    };
    expect(await said("de")).toEqual(["0 Kontakte", "1 Kontakt", "2 Kontakte", "1.000.000 Kontakte"]);
    expect(await said("fr")).toEqual(["0 contact", "1 contact", "2 contacts", "1 000 000 de contacts"]);
    expect(await said("pt-BR")).toEqual(["0 contato", "1 contato", "2 contatos", "1.000.000 de contatos"]);
  });

  it("has one form in Chinese and Japanese", async () => {
    await useLanguage("zh-CN");
    expect(t("list-count", { count: 12408 })).toBe("12,408 个联系人");
    await useLanguage("ja");
    expect(t("list-found", { count: 0 })).toBe("見つかりません");
    expect(t("list-found", { count: 1 })).toBe("連絡先 1 件が見つかりました");
  });

  it("has Spanish’s forms, that of round millions too", async () => {
    await useLanguage("es");
    const said = [0, 1, 2, 12408, 1_000_000].map((count) => t("list-found", { count }));
    expect(said).toEqual([
      "Sin resultados",
      "1 contacto encontrado",
      "2 contactos encontrados",
      "12.408 contactos encontrados",
      "1.000.000 de contactos encontrados",
    ]);
    expect(t("delete-text", { count: 2, messages: 1 })).toBe(
      "Se perderán para siempre 2 contactos y 1 mensaje.",
    );
  });
});

it("are the languages that the app declares to macOS", () => {
  const list = /<key>CFBundleLocalizations<\/key>\s*<array>(.*?)<\/array>/s.exec(
    readFileSync("../src-tauri/Info.plist", "utf8"),
  );
  const declared = [...(list?.[1] ?? "").matchAll(/<string>(.*?)<\/string>/g)].map(([, tag]) => tag);
  expect(declared.sort()).toEqual([...LOCALES].sort());
});
