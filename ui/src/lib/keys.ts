// Key chords: "Mod+Shift+Z" as text, as a test on an event, and as what the user reads.

/** Which modifier "Mod" stands for, and how chords are shown. */
export type Platform = "linux" | "macos" | "windows";

const NAMES: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  PageUp: "PgUp",
  PageDown: "PgDn",
  Delete: "Del",
};

type Chord = { key: string; mod: boolean; shift: boolean; alt: boolean };

function parse(chord: string): Chord {
  const parts = chord === "+" ? ["+"] : chord.split("+");
  const key = parts.at(-1) ?? "";
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    mod: parts.includes("Mod"),
    shift: parts.includes("Shift"),
    alt: parts.includes("Alt"),
  };
}

/** Whether an event is this chord. Characters such as "?" match however the keyboard makes them. */
export function matches(event: KeyboardEvent, chord: string, platform: Platform): boolean {
  const want = parse(chord);
  const mod = platform === "macos" ? event.metaKey : event.ctrlKey;
  const other = platform === "macos" ? event.ctrlKey : event.metaKey;
  if (mod !== want.mod || other || event.altKey !== want.alt) return false;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key !== want.key) return false;
  const symbol = want.key.length === 1 && !/[a-z0-9 ]/.test(want.key);
  return symbol || event.shiftKey === want.shift;
}

/** The chord as the platform writes it: "Ctrl+Shift+Z", "⇧⌘Z". */
export function shown(chord: string, platform: Platform): string {
  const { key, mod, shift, alt } = parse(chord);
  const name = NAMES[key] ?? (key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key);
  if (platform === "macos") return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${name}`;
  return [mod && "Ctrl", alt && "Alt", shift && "Shift", name].filter(Boolean).join("+");
}

/** Whether "Mod" is held: Ctrl, or Cmd on macOS. */
export function modHeld(event: MouseEvent | KeyboardEvent, platform: Platform): boolean {
  return platform === "macos" ? event.metaKey : event.ctrlKey;
}

/** Whether the event's target is a place where keys are text. */
export function typing(event: Event): boolean {
  const target = event.target as HTMLElement | null;
  if (!target?.closest) return false;
  return (
    target.closest(
      "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]",
    ) !== null
  );
}
