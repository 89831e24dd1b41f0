// What is pasted: cells of a spreadsheet, or any other text.

/** Whether a text has cells beside or below each other. */
export function areCells(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  return lines.length > 1 || (lines[0]?.trim().includes("\t") ?? false);
}
