import { afterEach, expect, test, vi } from "vitest";
import { fetchJson } from "./fetchJson.ts";

const ROOT = "https://site.example/folder/";
const FILE = "data/catalog.json";

/** Puts `answer` in the place of the network and gives the call. */
function fetching(answer: typeof fetch, signal = new AbortController().signal): Promise<unknown> {
  vi.stubGlobal("fetch", answer);
  return fetchJson(ROOT, FILE, signal);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("fetchJson gives what the file holds, asked for below the site's root", async () => {
  const answer = vi.fn<typeof fetch>(() => Promise.resolve(new Response('{"a":[1]}')));
  await expect(fetching(answer)).resolves.toEqual({ a: [1] });
  expect(answer).toHaveBeenCalledExactlyOnceWith(
    new URL("https://site.example/folder/data/catalog.json"),
    expect.objectContaining({ signal: expect.any(AbortSignal) as AbortSignal }),
  );
});

test.each([
  [404, "Not Found", "The server answered 404 Not Found for data/catalog.json."],
  [503, "", "The server answered 503 for data/catalog.json."],
])("an answer of %i fails as http, in one sentence", async (status, statusText, message) => {
  const answer = () => Promise.resolve(new Response("{}", { status, statusText }));
  await expect(fetching(answer)).rejects.toMatchObject({ name: "DataFailure", kind: "http", file: FILE, message });
});

test("no network fails as offline", async () => {
  const failing = fetching(() => Promise.reject(new TypeError("Failed to fetch")));
  const message = "data/catalog.json could not be fetched: no answer from the network.";
  await expect(failing).rejects.toMatchObject({ name: "DataFailure", kind: "offline", file: FILE, message });
});

test("a connection lost in the middle of the text fails as offline", async () => {
  const lost = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"a":'));
      controller.error(new TypeError("network error"));
    },
  });
  const failing = fetching(() => Promise.resolve(new Response(lost)));
  await expect(failing).rejects.toMatchObject({ name: "DataFailure", kind: "offline", file: FILE });
});

test.each(["<!doctype html><title>Not here</title>", "", '{"a":'])("%j fails as json", async (text) => {
  const failing = fetching(() => Promise.resolve(new Response(text)));
  await expect(failing).rejects.toMatchObject({
    name: "DataFailure",
    kind: "json",
    file: FILE,
    message: expect.stringContaining("data/catalog.json is not JSON: ") as string,
  });
});

test("a request that was given up fails as what it is, and not as a failure of the data", async () => {
  const aborted = new AbortController();
  const failing = fetching((_, init) => {
    aborted.abort();
    return Promise.reject(init?.signal?.reason as Error);
  }, aborted.signal);
  await expect(failing).rejects.toMatchObject({ name: "AbortError" });
});
