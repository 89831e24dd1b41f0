// Key chords: "Mod+Shift+Z" as text, as a test on an event, and as what the user reads.
import { t } from "./i18n.svelte";

/** Which modifier "Mod" stands for, and how chords are shown. */
export type Platform = "linux" | "macos" | "windows";

const ARROWS: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };
/** Keys whose names differ between languages, with their messages. */
const NAMED: Record<string, string> = {
  " ": "key-space",
  Escape: "key-escape",
  Enter: "key-enter",
  Delete: "key-delete",
  Home: "key-home",
  End: "key-end",
  PageUp: "key-page-up",
  PageDown: "key-page-down",
};
/** Keys that macOS writes as symbols. */
const SYMBOLS: Record<string, string> = {
  Escape: "⎋",
  Enter: "↩",
  Delete: "⌫",
  Home: "↖",
  End: "↘",
  PageUp: "⇞",
  PageDown: "⇟",
};
/** Chords that are others on macOS, whose keyboards use F1 for the screen. */
const ON_MACOS: Record<string, string> = { F1: "Mod+?" };
/** Keys other than letters that chords use, on a Latin keyboard: without and with Shift. */
const PLACES: Record<string, [string, string]> = {
  Comma: [",", "<"],
  Slash: ["/", "?"],
  Minus: ["-", "_"],
  Equal: ["=", "+"],
};

type Chord = { key: string; mod: boolean; shift: boolean; alt: boolean };

function parse(chord: string): Chord {
  const parts = chord.split("+");
  const key = chord.endsWith("+") ? "+" : (parts.at(-1) ?? "");
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    mod: parts.includes("Mod"),
    shift: parts.includes("Shift"),
    alt: parts.includes("Alt"),
  };
}

/** The chord that has this meaning on the platform. */
export function onPlatform(chord: string, platform: Platform): string {
  return (platform === "macos" && ON_MACOS[chord]) || chord;
}

/** The key of an event by its name on other keyboards: the Delete key of a Mac is Backspace to the page. */
export function keyOf(event: KeyboardEvent, platform: Platform): string {
  return platform === "macos" && event.key === "Backspace" ? "Delete" : event.key;
}

/** What a key would type on a Latin keyboard: a shortcut must work where the letters are Arabic or Cyrillic too. */
function latin(event: KeyboardEvent, platform: Platform): string {
  const { code } = event;
  const key = keyOf(event, platform);
  if (key.length !== 1 || key <= "~") return key;
  const place = PLACES[code]?.[event.shiftKey ? 1 : 0];
  return place ?? /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key;
}

/** Whether an event is this chord. Characters such as "?" match with or without Shift. */
export function matches(event: KeyboardEvent, chord: string, platform: Platform): boolean {
  const want = parse(onPlatform(chord, platform));
  const mod = platform === "macos" ? event.metaKey : event.ctrlKey;
  const other = platform === "macos" ? event.ctrlKey : event.metaKey;
  if (mod !== want.mod || other || event.altKey !== want.alt) return false;
  const typed = latin(event, platform);
  const key = typed.length === 1 ? typed.toLowerCase() : typed;
  if (key !== want.key) return false;
  const symbol = want.key.length === 1 && !/[a-z0-9 ]/.test(want.key);
  return symbol || event.shiftKey === want.shift;
}

/** The chord as the platform writes it: "Ctrl+Shift+Z", "⇧⌘Z". */
export function shown(chord: string, platform: Platform): string {
  const { key, mod, shift, alt } = parse(onPlatform(chord, platform));
  const name = ARROWS[key] ?? (NAMED[key] ? t(NAMED[key]) : key.length === 1 ? key.toUpperCase() : key);
  if (platform === "macos")
    return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${SYMBOLS[key] ?? name}`;
  return [mod && t("key-ctrl"), alt && "Alt", shift && t("key-shift"), name].filter(Boolean).join("+");
}

/** Whether "Mod" is held: Ctrl, or Cmd on macOS. */
export function modHeld(event: MouseEvent | KeyboardEvent, platform: Platform): boolean {
  return platform === "macos" ? event.metaKey : event.ctrlKey;
}

/** Whether an element is an input for text. */
export function typing(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]",
    ) !== null
  );
}
