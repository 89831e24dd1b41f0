// All areas of this language as one text, so that they are loaded at once.
export default Object.values(
  import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true }),
).join("\n");
