// Attributes of the inputs for a date and for a time.

/**
 * Where the platform has no picker, the placeholder shows the format. Left to right in every language: from right to
 * left, WebKitGTK puts the minutes before the hours.
 */
export const DATE_INPUT = { type: "date", placeholder: "YYYY-MM-DD", dir: "ltr" } as const;
export const TIME_INPUT = { type: "time", placeholder: "HH:MM", dir: "ltr" } as const;
