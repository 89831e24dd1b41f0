// Copying what has to be fetched first.

/**
 * Copies a text once it is there. WebKit lets a page copy only while it answers the user, so the clipboard is asked at
 * once, and gets the promise.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") {
    await navigator.clipboard.writeText(await text);
    return;
  }
  const plain = text.then((content) => new Blob([content], { type: "text/plain" }));
  // Awaited by the clipboard; a failure is reported by the write.
  plain.catch(() => {});
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain })]);
}
