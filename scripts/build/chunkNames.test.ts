import { join } from "node:path";
import { expect, test } from "vitest";
import { chunkNames } from "./chunkNames.ts";

const project = "/site";
const at = (path: string) => join(project, path);

/** Static imports of a small site: both pictures use frame.ts, and the live map uses the map's picture. */
const imports: Record<string, string[]> = {
  [at("src/main.tsx")]: [at("src/list.ts")],
  [at("src/list.ts")]: [at("src/day.ts"), at("src/main.tsx")],
  [at("src/views/map/StaticMap.tsx")]: [at("src/day.ts"), at("src/frame.ts")],
  [at("src/views/timeline/staticTimelines.ts")]: [at("src/frame.ts"), at("src/line.ts")],
  [at("src/views/timeline/StaticTimeline.tsx")]: [at("src/line.ts"), at("src/axis.ts")],
  [at("src/views/map/MapView.tsx")]: [at("src/views/map/StaticMap.tsx")],
};
const graph = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
};
const nameOf = (path: string) => chunkNames(project)(at(path), graph);

test("chunkNames: what the page imports from the start is one chunk, whoever else needs it", () => {
  expect(["src/main.tsx", "src/list.ts", "src/day.ts"].map(nameOf)).toEqual(["index", "index", "index"]);
});

test("chunkNames: each picture is a chunk of its own, and what both need is in the first", () => {
  expect(nameOf("src/views/map/StaticMap.tsx")).toBe("mapPicture");
  expect(nameOf("src/frame.ts")).toBe("mapPicture");
  expect(nameOf("src/line.ts")).toBe("timelinePicture");
  expect(nameOf("src/axis.ts")).toBe("yearsPicture");
});

test("chunkNames: everything else is the bundler's to place", () => {
  expect(nameOf("src/views/map/MapView.tsx")).toBeNull();
});
