import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

// The packaged window runs under a strict Content-Security-Policy (style-src and script-src 'self'):
// no inlined assets, no module-preload polyfill.
export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  base: "./",
  build: {
    target: "es2022",
    // What popovers need anyway. An older target would have :dir() rewritten to languages, which it does not go by.
    cssTarget: ["chrome120", "safari17"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  server: { port: 5173, strictPort: true },
  test: {
    environment: "jsdom",
    pool: "threads",
    // A loaded machine takes its time.
    testTimeout: 20_000,
    // One jsdom for a worker's files: making it costs more than the tests.
    isolate: false,
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/lib/test/setup.ts"],
  },
});
