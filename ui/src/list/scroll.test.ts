import { describe, expect, it } from "vitest";
import { MAX_SPACER, ScaledScroll } from "./scroll";

function list(rows: number, viewport = 600): ScaledScroll {
  const scroll = new ScaledScroll(40);
  scroll.resize(rows, viewport);
  return scroll;
}

/** The screen place of a row: what the user sees. */
const onScreen = (scroll: ScaledScroll, row: number) => scroll.offset(row) - scroll.top;

describe("a short list", () => {
  it("scrolls natively", () => {
    const scroll = list(100);
    expect(scroll.spacer).toBe(4000);
    scroll.scrolled(1234, false);
    expect(scroll.position).toBe(1234);
    expect(scroll.offset(0)).toBe(0);
    expect(scroll.visible(0)).toEqual({ first: 30, end: 46 });
  });

  it("does not move when everything fits", () => {
    const scroll = list(3);
    scroll.moveBy(500);
    expect(scroll.position).toBe(0);
    expect(scroll.visible(5)).toEqual({ first: 0, end: 3 });
  });
});

describe("a million rows", () => {
  it("caps the spacer", () => {
    expect(list(1_000_000).spacer).toBe(MAX_SPACER);
  });

  it("moves by exact pixels under the wheel, anywhere", () => {
    for (const start of [0, 1000, 150_000, 20_000_000, 39_000_000]) {
      const scroll = list(1_000_000);
      scroll.moveTo(start);
      for (let n = 0; n < 50; n += 1) scroll.scrolled(scroll.top + 100, true);
      expect(scroll.position).toBe(start + 5000);
      const row = Math.floor(scroll.position / 40);
      const seen = onScreen(scroll, row);
      scroll.settle();
      expect(onScreen(scroll, row)).toBeCloseTo(seen, 6);
      for (let n = 0; n < 50; n += 1) scroll.scrolled(scroll.top - 100, true);
      expect(scroll.position).toBe(start);
    }
  });

  it("drifts under the wheel, until it is settled", () => {
    const scroll = list(1_000_000);
    scroll.moveTo(20_000_000);
    expect(scroll.drift).toBe(0);
    for (let n = 0; n < 50; n += 1) scroll.scrolled(scroll.top + 100, true);
    expect(scroll.drift).toBeGreaterThan(3000);
    scroll.settle();
    expect(scroll.drift).toBe(0);
    const short = list(100);
    short.scrolled(500, true);
    expect(short.drift).toBe(0);
  });

  it("never runs out of room between two rests", () => {
    const scroll = list(1_000_000);
    scroll.moveTo(20_000_000);
    for (let n = 0; n < 400; n += 1) scroll.scrolled(scroll.top - 300, true);
    expect(scroll.position).toBe(20_000_000 - 120_000);
  });

  it("follows the thumb", () => {
    const scroll = list(1_000_000);
    scroll.scrolled(MAX_SPACER / 2, false);
    expect(scroll.position / scroll.height).toBeCloseTo(0.5, 2);
    scroll.scrolled(MAX_SPACER - 600, false);
    expect(scroll.visible(0).end).toBe(1_000_000);
    expect(onScreen(scroll, 999_999)).toBe(560);
    scroll.scrolled(0, false);
    expect(scroll.position).toBe(0);
  });

  it("reaches the last row by wheel, and stops there", () => {
    const scroll = list(1_000_000);
    scroll.moveTo(scroll.height - 700);
    for (let n = 0; n < 5; n += 1) scroll.scrolled(scroll.top + 100, true);
    expect(scroll.position).toBe(scroll.height - 600);
    expect(scroll.top).toBe(MAX_SPACER - 600);
  });

  it("reveals any row with the least movement", () => {
    const scroll = list(1_000_000);
    scroll.reveal(812_004);
    expect(onScreen(scroll, 812_004)).toBe(560);
    const before = scroll.position;
    scroll.reveal(812_000);
    expect(scroll.position).toBe(before);
    scroll.reveal(0);
    expect(scroll.top).toBe(0);
  });

  it("keeps its position when rows are added or removed", () => {
    const scroll = list(1_000_000);
    scroll.moveTo(20_000_000);
    scroll.resize(1_000_500, 600);
    expect(scroll.position).toBe(20_000_000);
    scroll.resize(100, 600);
    expect(scroll.position).toBe(3400);
  });
});
