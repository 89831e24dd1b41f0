import { describe, expect, it } from "vitest";
import { useLanguage } from "./i18n.svelte";
import { keyOf, matches, onPlatform, shown } from "./keys";

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...held });

describe("matches", () => {
  it("knows Mod per platform", () => {
    expect(matches(press("n", { ctrlKey: true }), "Mod+N", "linux")).toBe(true);
    expect(matches(press("n", { metaKey: true }), "Mod+N", "macos")).toBe(true);
    expect(matches(press("n", { metaKey: true }), "Mod+N", "linux")).toBe(false);
  });

  it("requires Shift for letters, not for symbols", () => {
    expect(matches(press("Z", { ctrlKey: true, shiftKey: true }), "Mod+Z", "linux")).toBe(false);
    expect(matches(press("Z", { ctrlKey: true, shiftKey: true }), "Mod+Shift+Z", "linux")).toBe(true);
    expect(matches(press("?", { shiftKey: true }), "?", "linux")).toBe(true);
    expect(matches(press("/"), "/", "linux")).toBe(true);
  });

  it("uses the position of the key where the letters aren't Latin", () => {
    expect(matches(press("ى", { code: "KeyN", ctrlKey: true }), "Mod+N", "linux")).toBe(true);
    expect(matches(press("س", { code: "KeyS" }), "S", "linux")).toBe(true);
    expect(matches(press("؟", { code: "Slash", shiftKey: true }), "?", "linux")).toBe(true);
    expect(matches(press("و", { code: "Comma", ctrlKey: true }), "Mod+,", "linux")).toBe(true);
    // A Latin keyboard's own letters count, wherever they are.
    expect(matches(press("a", { code: "KeyQ", ctrlKey: true }), "Mod+Q", "linux")).toBe(false);
  });

  it("takes the keys that a Mac has", () => {
    expect(matches(press("Backspace"), "Delete", "macos")).toBe(true);
    expect(matches(press("Backspace"), "Delete", "linux")).toBe(false);
    expect(matches(press("Delete"), "Delete", "macos")).toBe(true);
    expect(keyOf(press("Backspace"), "macos")).toBe("Delete");
    expect(keyOf(press("Backspace"), "windows")).toBe("Backspace");
    expect(matches(press("?", { metaKey: true, shiftKey: true }), "F1", "macos")).toBe(true);
    expect(matches(press("F1"), "F1", "macos")).toBe(false);
    expect(matches(press("F1"), "F1", "windows")).toBe(true);
    expect([onPlatform("F1", "macos"), onPlatform("F1", "linux"), onPlatform("Mod+N", "macos")]).toEqual([
      "Mod+?",
      "F1",
      "Mod+N",
    ]);
  });

  it("requires that no other modifier is held", () => {
    expect(matches(press("n", { metaKey: true, ctrlKey: true }), "Mod+N", "macos")).toBe(false);
    expect(matches(press("s", { altKey: true }), "S", "linux")).toBe(false);
    expect(matches(press("s", { ctrlKey: true }), "S", "linux")).toBe(false);
  });
});

describe("shown", () => {
  it("writes chords as the platform does", () => {
    expect(shown("Mod+Shift+Z", "windows")).toBe("Ctrl+Shift+Z");
    expect(shown("Mod+Shift+Z", "macos")).toBe("⇧⌘Z");
    expect(shown(" ", "linux")).toBe("Space");
    expect(shown("Mod+,", "linux")).toBe("Ctrl+,");
  });

  it("uses the symbols of macOS", () => {
    const chords = ["Mod+,", "Mod+Enter", "Alt+Shift+ArrowLeft", "Delete", "Escape", "F1", "F6", " "];
    expect(chords.map((chord) => shown(chord, "macos"))).toEqual([
      "⌘,",
      "⌘↩",
      "⌥⇧←",
      "⌫",
      "⎋",
      "⌘?",
      "F6",
      "Space",
    ]);
  });

  it("names keys as the language's keyboards do", async () => {
    await useLanguage("es");
    expect(shown("Mod+Shift+Z", "linux")).toBe("Ctrl+Mayús+Z");
    expect(shown("Delete", "linux")).toBe("Supr");
    await useLanguage("de");
    expect(shown("Mod+Shift+Z", "linux")).toBe("Strg+Umschalt+Z");
    await useLanguage("en");
  });
});
