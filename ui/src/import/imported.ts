// The contacts of an import in the list.
import type { Shown } from "../lib/navigation";

/** What the list shows of the imports of a file: the contacts that they created or changed, the newest first. */
export function imported(file: string): Shown {
  return {
    filters: [{ field: "imported_from", operator: "is", values: [file] }],
    sort: { field: "created_at", descending: true },
  };
}
