// Messages: Fluent catalogues, a folder per language and a file per area of the app; English inside the bundle and
// the others loaded when asked for.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** What a message's placeholders take. */
export type Args = Record<string, string | number | Date>;

const [english = ""] = Object.values(
  import.meta.glob<string>("../locales/en/catalogue.ts", { import: "default", eager: true }),
);
const catalogues = import.meta.glob<string>(["../locales/*/catalogue.ts", "!../locales/en/catalogue.ts"], {
  import: "default",
});
/** "es" of "../locales/es/catalogue.ts". */
const languageOf = (path: string) => path.split("/").at(-2) ?? "";
const RTL = new Set(["ar", "fa", "he", "ur"]);
// Built at run time, so that no invisible character stands in the source or the bundle.
const FIRST_STRONG = String.fromCodePoint(0x2068);
const LEFT_TO_RIGHT = String.fromCodePoint(0x2066);
const POP = String.fromCodePoint(0x2069);
const POP_EMBEDDING = String.fromCodePoint(0x202c);
const ISOLATE = /[\u2066-\u2068]/u;
const EMBEDDING = /[\u202a\u202b\u202d\u202e]/u;
/** Controls and marks of the direction of text. */
const MOVING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const rtlLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function bundleOf(locale: string, text: string): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(text));
  if (errors.length > 0) console.error(`Catalogue ${locale}:`, errors);
  return bundle;
}

const fallback = bundleOf("en", english);

class Language {
  /** The locale that formats numbers and dates, such as "en-GB". */
  locale = $state("en");
  bundle = $state.raw(fallback);

  get dir(): "ltr" | "rtl" {
    return RTL.has(this.locale.split("-")[0] ?? "") ? "rtl" : "ltr";
  }
}

const language = new Language();

/** The languages there is a catalogue for, as locale codes. */
export function languages(): string[] {
  return [...new Set(["en", ...Object.keys(catalogues).map(languageOf)])].sort();
}

/** The catalogue of one of the languages; null if it can't be loaded. */
async function catalogue(language: string): Promise<string | null> {
  if (language === "en") return english;
  try {
    return (await catalogues[`../locales/${language}/catalogue.ts`]?.()) ?? null;
  } catch {
    return null;
  }
}

/** The locale now shown. Reactive. */
export function locale(): string {
  return language.locale;
}

/** The reading direction now shown. Reactive. */
export function direction(): "ltr" | "rtl" {
  return language.dir;
}

/** The locale of a tag, with the region where there is one: "es-MX" of "es_MX.UTF-8"; null for "C" and the like. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replace(/[.@].*$/, "").replaceAll("_", "-"));
  } catch {
    return null;
  }
}

/** Whether two tags mean the same language in the same script: zh-CN and zh-Hans do, zh-TW and zh-Hans don't. */
function sameLanguage(one: string, other: string): boolean {
  const [a, b] = [localeOf(one)?.maximize(), localeOf(other)?.maximize()];
  return a?.language !== undefined && a.language === b?.language && a.script === b.script;
}

/** The tag to show: the system's unless another language was chosen. The system's keeps its region. */
export function tagFor(chosen: string | null, system: string): string {
  return chosen === null || sameLanguage(chosen, system) ? system : chosen;
}

let wantedLast = 0;

/**
 * Switches the page to `wanted` (English where there is no catalogue for it; numbers and dates keep the region).
 * Sets `lang` and `dir` on the document. Of several calls the last one wins.
 */
export async function useLanguage(wanted: string): Promise<void> {
  const turn = ++wantedLast;
  const served = languages().find((each) => sameLanguage(each, wanted));
  // If a catalogue can't be loaded, the page is in English rather than empty.
  const text = served === undefined ? null : await catalogue(served);
  if (turn !== wantedLast) return;
  const tag = text === null ? "en" : String(localeOf(wanted));
  language.bundle = text === null || tag === "en" ? fallback : bundleOf(tag, text);
  language.locale = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = language.dir;
}

/** Ends what a text leaves open, and leaves out what ends nothing in it: its controls of direction can't reach beyond. */
function contained(text: string): string {
  if (!MOVING.test(text)) return text;
  const open: string[] = [];
  let whole = "";
  for (const char of text) {
    if (ISOLATE.test(char)) open.push(POP);
    else if (EMBEDDING.test(char)) open.push(POP_EMBEDDING);
    else if (char === POP || char === POP_EMBEDDING) {
      // The end of an isolate ends the embeddings in it, too; the end of an embedding ends no isolate.
      const at = char === POP ? open.lastIndexOf(POP) : open.length - 1;
      if (open[at] !== char) continue;
      open.length = at;
    }
    whole += char;
  }
  return whole + open.reverse().join("");
}

/**
 * Isolates a text of the other direction, or with controls of direction, so that it does not reorder the sentence around it.
 * In a right-to-left language every text is isolated: even digits and signs would be reordered.
 */
export function isolated(value: string): string {
  const apart = language.dir === "rtl" ? value !== "" : rtlLetter.test(value) || MOVING.test(value);
  return apart ? FIRST_STRONG + contained(value) + POP : value;
}

/** Isolates a left-to-right text, such as a phone number or a date. */
export function ltr(value: string): string {
  return LEFT_TO_RIGHT + contained(value) + POP;
}

/** `strict`: null as well where an argument is missing. */
function format(id: string, args: Args, strict: boolean): string | null {
  const [name, attribute] = id.split(".") as [string, string | undefined];
  for (const bundle of [language.bundle, fallback]) {
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) continue;
    const safe: Record<string, FluentVariable> = {};
    for (const [key, value] of Object.entries(args)) {
      safe[key] = typeof value === "string" ? isolated(value) : value;
    }
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, safe, errors);
    if (strict && errors.length > 0) return null;
    // English that replaces a missing translation has its own direction.
    return bundle === fallback && language.dir === "rtl" ? isolated(text) : text;
  }
  return null;
}

/** The text of a message ("contact-add") or of its attribute ("contact-add.help") in the language now shown. */
export function t(id: string, args: Args = {}): string {
  const text = format(id, args, false);
  if (text === null && import.meta.env.DEV) console.warn(`No message "${id}"`);
  return text ?? id;
}

/** Like `t`, but null where no catalogue has the message, or where an argument it needs is missing. */
export function maybe(id: string, args: Args = {}): string | null {
  return format(id, args, true);
}
