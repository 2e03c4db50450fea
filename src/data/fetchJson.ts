import { DataFailure } from "./problem.ts";

/**
 * Reads a JSON file of this site. `root` is the site's address, `file` a path below it.
 * Throws a `DataFailure` that names the file: "offline" when no whole answer came, "http" with the status, "json" when it is no JSON.
 */
export async function fetchJson(root: string, file: string, signal: AbortSignal): Promise<unknown> {
  const response = await heard(fetch(new URL(file, root), { signal }), file, signal);
  if (!response.ok) {
    throw new DataFailure(
      "http",
      file,
      `The server answered ${response.status} ${response.statusText} for ${file}.`.replace("  ", " "),
    );
  }
  const text = await heard(response.text(), file, signal);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataFailure("json", file, `${file} is not JSON: ${reason}`);
  }
}

/** The connection can be lost before the answer as well as in the middle of its text. */
async function heard<Value>(waiting: Promise<Value>, file: string, signal: AbortSignal): Promise<Value> {
  try {
    return await waiting;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new DataFailure("offline", file, `${file} could not be fetched: no answer from the network.`);
  }
}
