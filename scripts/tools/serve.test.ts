import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteListener } from "./serve.mjs";

const HEADERS = `# for every file
/*
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
let folder = "";
let origin = "";
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sidelines-serve-"));
  for (const name of ["assets", "one"]) mkdirSync(join(folder, name));
  for (const name of ["assets/app-1a2b.js", "one/index.html", "one/data.json", "404.html"]) {
    writeFileSync(join(folder, name), name);
  }
  writeFileSync(join(folder, "_headers"), HEADERS);
  await new Promise<void>((resolve) => {
    server = createServer(siteListener(folder, ["/", "/some/folder/"])).listen(0, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const answerTo = (path: string) => fetch(origin + path, { redirect: "manual" });
const cacheOf = async (path: string) => (await answerTo(path)).headers.get("cache-control");

describe.each(["/", "/some/folder/"])("serve, below %s,", (base) => {
  test.each(["assets/app-1a2b.js", "one/", "one/data.json", "nowhere/at/all/"])(
    "sends the headers of _headers, so that any site may fetch what is public: %s",
    async (path) => {
      const { headers } = await answerTo(base + path);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test("lets a browser keep for good what is named by its content, and ask again for the rest", async () => {
    expect(await cacheOf(`${base}assets/app-1a2b.js`)).toBe("public, max-age=31536000, immutable");
    for (const path of ["one/", "one/data.json"]) expect(await cacheOf(base + path)).toBe("no-cache");
  });

  test("never has an address that is not there kept, though it is one of an asset", async () => {
    for (const path of ["nowhere/", "assets/gone.js"]) {
      const { status, headers } = await answerTo(base + path);
      expect([status, headers.get("cache-control")]).toEqual([404, "no-cache"]);
    }
  });

  test("leads a folder's address without its slash to the one that has it, with the query", async () => {
    const { status, headers } = await answerTo(`${base}one?act=agreed`);
    expect([status, headers.get("location")]).toEqual([301, `${base}one/?act=agreed`]);
  });
});

test.each([
  "/_headers",
  "/_headers/",
  "/%5fheaders",
  "/%5Fheaders/?a",
  "/one/..%2f_headers",
  "/some/folder/%5fheaders",
])("serve shows nobody the file that says which headers to send: %s", async (path) => {
  expect((await answerTo(path)).status).toBe(404);
});

test.each([
  ["/one?q=a?b", "/one/?q=a?b"],
  ["//one", "/one/"],
  ["//one/?q=//a", "/one/?q=//a"],
  ["//example.org/", "/example.org/"],
  ["/%6fne", "/%6fne/"],
])("serve leads %s to one address of this site, with the whole query", async (path, address) => {
  const { status, headers } = await answerTo(path);
  expect([status, headers.get("location")]).toEqual([301, address]);
});

test("serve answers what is no encoding as an address that is not there", async () => {
  expect((await answerTo("/%E0%A4%A")).status).toBe(404);
});
