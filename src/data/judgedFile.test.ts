import { afterEach, expect, test, vi } from "vitest";
import { judgedFile } from "./judgedFile.ts";
import { DataFailure } from "./problem.ts";

const place = { root: "https://site.example/folder/", file: "data/x.json", signal: new AbortController().signal };

afterEach(() => {
  vi.unstubAllGlobals();
});

function serve(text: string): void {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(text)));
}

test("judgedFile gives what the judge makes of the file, and tells the judge the file's name", async () => {
  serve('{"a":1}');
  const judged = judgedFile(place, () => Promise.resolve((json: unknown, file: string) => ({ json, file })));
  await expect(judged).resolves.toEqual({ json: { a: 1 }, file: "data/x.json" });
});

test("what the judge throws arrives as it is", async () => {
  serve("{}");
  const failure = new DataFailure("content", "data/x.json", "It is not as it should be.");
  const judge = (): never => {
    throw failure;
  };
  await expect(judgedFile(place, () => Promise.resolve(judge))).rejects.toBe(failure);
});

test("a judge whose code does not come fails as offline, which may pass, and names the file", async () => {
  serve("{}");
  await expect(judgedFile(place, () => Promise.reject(new Error("no such chunk")))).rejects.toMatchObject({
    kind: "offline",
    message: "The code that checks data/x.json could not be loaded: no answer from the network.",
  });
});

test("of a missing file and a missing judge, the file is told of", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
  await expect(judgedFile(place, () => Promise.reject(new Error("no such chunk")))).rejects.toMatchObject({
    kind: "http",
  });
});
