import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

const headers = readFileSync(new URL("../public/_headers", import.meta.url), "utf8");

test("the policy of the headers file is that of the pages, and lets other sites frame them", () => {
  expect(headers).toContain(`Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors *\n`);
});

test("nothing inline, evaluated or from another host is allowed", () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
});
