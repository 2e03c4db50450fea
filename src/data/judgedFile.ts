import { fetchJson } from "./fetchJson.ts";
import { DataFailure } from "./problem.ts";

interface FilePlace {
  /** The site's address. */
  root: string;
  /** A path below it. */
  file: string;
  signal: AbortSignal;
}

/**
 * Reads a JSON file of this site and gives what its judge makes of it. The judge's code (the schemas and their library,
 * 8 kB) comes beside the file, not with the page: a written page carries data that were judged when it was written.
 * Throws a `DataFailure`, as `fetchJson` and the judge do; "offline" too when the judge's code did not come.
 */
export async function judgedFile<Value>(
  { root, file, signal }: FilePlace,
  loadJudge: () => Promise<(json: unknown, file: string) => Value>,
): Promise<Value> {
  const [json, judge] = await Promise.all([fetchJson(root, file, signal), loadJudge().catch(() => null)]);
  if (judge) {
    // In a task of its own: to read and to judge the map's file takes a slow phone 25 ms each.
    await new Promise((resolve) => setTimeout(resolve));
    return judge(json, file);
  }
  throw new DataFailure(
    "offline",
    file,
    `The code that checks ${file} could not be loaded: no answer from the network.`,
  );
}
