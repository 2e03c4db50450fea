import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { atHandPlugin } from "./scripts/build/catalogue/atHandPlugin.ts";
import { chunkNames } from "./scripts/build/chunkNames.ts";
import { sitePlugin } from "./scripts/build/sitePlugin.ts";

export default defineConfig(({ command, isSsrBuild }) => ({
  // Relative when built, so that the folder can be copied to any path; absolute in development, where every deep
  // path is answered with the same index.html.
  base: command === "build" ? "./" : "/",
  plugins: [react(), sitePlugin(), atHandPlugin()],
  server: { host: "127.0.0.1" },
  build: {
    chunkSizeWarningLimit: 600,
    // Leaflet's style sheet names three pictures that this map does not show: as files they are never asked for.
    assetsInlineLimit: 0,
    manifest: !isSsrBuild,
    license: !isSsrBuild && { fileName: ".vite/licences.json" },
    // Every browser that runs the app knows how to preload modules.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: isSsrBuild || { groups: [{ debugName: "parts", name: chunkNames(import.meta.dirname) }] },
      },
    },
  },
  test: {
    setupFiles: ["src/testing/setup.ts"],
    // Property tests and whole pages in jsdom take seconds on a shared machine; what is slow is measured by the bench.
    testTimeout: 30_000,
    pool: "threads",
    projects: [
      {
        extends: true,
        test: {
          name: "logic",
          environment: "node",
          include: ["{src,scripts,bench}/**/*.test.ts"],
          // Pure functions share their modules; views have states of their own, and are loaded anew for each file.
          isolate: false,
        },
      },
      { extends: true, test: { name: "views", environment: "jsdom", include: ["src/**/*.test.tsx"] } },
    ],
  },
}));
