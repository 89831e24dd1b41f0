// The sizes the page can be shown in.

/** In per cent. Twice as large is what people with low vision need at least. */
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The next size up or down from one; itself at either end. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const sizes = by > 0 ? ZOOMS : ZOOMS.toReversed();
  return sizes.find((size) => (size - zoom) * by > 0) ?? zoom;
}
