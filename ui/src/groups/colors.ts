// The colours that a group can have.
import type { GroupColor } from "../lib/bindings";

export const COLORS: readonly GroupColor[] = [
  "red",
  "orange",
  "yellow",
  "green",
  "teal",
  "blue",
  "purple",
  "gray",
];
