// Messages: Fluent catalogues, one per language, English inside the bundle and the others loaded when asked for.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "../locales/en.ftl?raw";

/** What a message's placeholders take. */
export type Args = Record<string, string | number | Date>;

const catalogues = import.meta.glob<string>(["../locales/*.ftl", "!../locales/en.ftl"], {
  query: "?raw",
  import: "default",
});
const RTL = new Set(["ar", "fa", "he", "ur"]);
// Built at run time, so that no invisible character stands in the source or the bundle.
const FIRST_STRONG = String.fromCodePoint(0x2068);
const POP = String.fromCodePoint(0x2069);
const rtlLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const ltrLetter = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

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
  const others = Object.keys(catalogues).map((path) => path.replace(/^.*\/|\.ftl$/g, ""));
  return ["en", ...others].sort();
}

/** The locale now shown. Reactive. */
export function locale(): string {
  return language.locale;
}

/** The reading direction now shown. Reactive. */
export function direction(): "ltr" | "rtl" {
  return language.dir;
}

/**
 * Switches the page to `wanted` (English where there is no catalogue for it; numbers and dates keep the region).
 * Sets `lang` and `dir` on the document.
 */
export async function useLanguage(wanted: string): Promise<void> {
  const base = wanted.split(/[-_]/)[0]?.toLowerCase() ?? "en";
  const load = catalogues[`../locales/${base}.ftl`];
  const text = load ? await load() : english;
  const known = load || base === "en" ? wanted.replace("_", "-") : "en";
  let tag: string;
  try {
    tag = Intl.getCanonicalLocales(known)[0] ?? "en";
  } catch {
    tag = load ? base : "en";
  }
  language.bundle = load ? bundleOf(tag, text) : tag === "en" ? fallback : bundleOf(tag, english);
  language.locale = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = language.dir;
}

/** Keeps a name written the other way round from disturbing the sentence around it. */
function isolated(value: string): string {
  const other = language.dir === "ltr" ? rtlLetter : ltrLetter;
  return other.test(value) ? FIRST_STRONG + value + POP : value;
}

function format(id: string, args: Args): string | null {
  const [name, attribute] = id.split(".") as [string, string | undefined];
  for (const bundle of [language.bundle, fallback]) {
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) continue;
    const safe: Record<string, FluentVariable> = {};
    for (const [key, value] of Object.entries(args)) {
      safe[key] = typeof value === "string" ? isolated(value) : value;
    }
    return bundle.formatPattern(pattern, safe, []);
  }
  return null;
}

/** The text of a message ("contact-add") or of its attribute ("contact-add.help") in the language now shown. */
export function t(id: string, args: Args = {}): string {
  const text = format(id, args);
  if (text === null && import.meta.env.DEV) console.warn(`No message "${id}"`);
  return text ?? id;
}

/** Like `t`, but null where no catalogue has the message. */
export function maybe(id: string, args: Args = {}): string | null {
  return format(id, args);
}
