import { describe, expect, it } from "vitest";
import { matches, shown } from "./keys";

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...held });

describe("matches", () => {
  it("knows Mod per platform", () => {
    expect(matches(press("n", { ctrlKey: true }), "Mod+N", "linux")).toBe(true);
    expect(matches(press("n", { metaKey: true }), "Mod+N", "macos")).toBe(true);
    expect(matches(press("n", { metaKey: true }), "Mod+N", "linux")).toBe(false);
  });

  it("tells Shift apart for letters, not for symbols", () => {
    expect(matches(press("Z", { ctrlKey: true, shiftKey: true }), "Mod+Z", "linux")).toBe(false);
    expect(matches(press("Z", { ctrlKey: true, shiftKey: true }), "Mod+Shift+Z", "linux")).toBe(true);
    expect(matches(press("?", { shiftKey: true }), "?", "linux")).toBe(true);
    expect(matches(press("/"), "/", "linux")).toBe(true);
  });

  it("wants nothing else held", () => {
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
});
