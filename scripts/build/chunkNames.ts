import { join } from "node:path";

/** What the bundler tells of its modules. */
interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/**
 * Chunks by the module whose static imports they hold. What two of them need is in the earlier one: in this list, and as
 * the bundler puts them, by name.
 */
const CHUNKS = [
  { name: "index", module: "src/main.tsx" },
  { name: "mapPicture", module: "src/views/map/StaticMap.tsx" },
  { name: "timelinePicture", module: "src/views/timeline/staticTimelines.ts" },
  { name: "yearsPicture", module: "src/views/timeline/StaticTimeline.tsx" },
  { name: "pictureKey", module: "src/views/map/LegendList.tsx" },
];

/**
 * Gives a function that tells the bundler in which chunk a module of the project goes, or null for its own choice: one
 * for all that the list and the filters need, and one for each picture. Left alone the bundler makes a file of its own
 * of whatever any two parts share: eight more, most of them under 1 kB.
 */
export function chunkNames(project: string): (id: string, graph: ModuleGraph) => string | null {
  let chunks: Map<string, string> | null = null;
  return function chunkName(id, graph) {
    chunks ??= claimed(graph, project);
    return chunks.get(id) ?? null;
  };
}

function claimed(graph: ModuleGraph, project: string): Map<string, string> {
  const chunks = new Map<string, string>();
  for (const { name, module } of CHUNKS) {
    const waiting = [join(project, module)];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (chunks.has(id)) continue;
      chunks.set(id, name);
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return chunks;
}
