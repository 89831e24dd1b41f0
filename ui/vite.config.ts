import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { guide } from "./guide/plugin.ts";

// The packaged window runs under a strict Content-Security-Policy (style-src and script-src 'self'):
// no inlined assets, no module-preload polyfill.
export default defineConfig({
  plugins: [svelte(), svelteTesting(), guide()],
  base: "./",
  build: {
    target: "es2022",
    // Popovers need these versions anyway. For an older target, :dir() would be rewritten to languages, which is wrong.
    cssTarget: ["chrome120", "safari17"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  // The guide stands beside this folder.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  test: {
    environment: "jsdom",
    pool: "threads",
    // Tests are slow on a busy machine.
    testTimeout: 60_000,
    // All files of a worker share one jsdom: creating it takes longer than the tests.
    isolate: false,
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/lib/test/setup.ts"],
  },
});
