import { describe, expect, it } from "vitest";
import { useLanguage } from "./i18n.svelte";
import { matches, shown } from "./keys";

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

  it("requires that no other modifier is held", () => {
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

  it("names keys as the language's keyboards do", async () => {
    await useLanguage("es");
    expect(shown("Mod+Shift+Z", "linux")).toBe("Ctrl+Mayús+Z");
    expect(shown("Delete", "linux")).toBe("Supr");
    await useLanguage("de");
    expect(shown("Mod+Shift+Z", "linux")).toBe("Strg+Umschalt+Z");
    await useLanguage("en");
  });
});
