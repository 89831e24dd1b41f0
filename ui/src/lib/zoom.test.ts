import { describe, expect, it } from "vitest";
import { nextZoom, ZOOMS } from "./zoom";

describe("the size of the page", () => {
  it("goes from step to step", () => {
    expect(nextZoom(100, 1)).toBe(110);
    expect(nextZoom(100, -1)).toBe(90);
    expect(nextZoom(117, 1)).toBe(125);
    expect(nextZoom(117, -1)).toBe(110);
  });

  it("stops at either end", () => {
    expect(nextZoom(ZOOMS.at(-1)!, 1)).toBe(300);
    expect(nextZoom(ZOOMS[0]!, -1)).toBe(80);
  });
});
