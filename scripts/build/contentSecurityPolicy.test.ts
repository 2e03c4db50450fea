import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { contentSecurityPolicy, headersFile } from "./contentSecurityPolicy.ts";

const policy = contentSecurityPolicy({ scripts: ["go()"], styles: ["a{}"] });

const page = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", "&#39;")}">`;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

test("contentSecurityPolicy allows the inline texts that are named, by their digest", () => {
  expect(policy).toContain(`script-src 'self' 'sha256-${sha256("go()")}';`);
  expect(policy).toContain(`style-src 'self' 'sha256-${sha256("a{}")}';`);
});

test("contentSecurityPolicy allows nothing else inline, evaluated or from another host", () => {
  expect(policy.replaceAll(/'sha256-[^']*'/g, "")).not.toMatch(/unsafe|https?:|\*/);
});

test("headersFile lets every site fetch what is public, and keeps for good only what is named by its content", () => {
  const [everything = "", assets = ""] = headersFile(page).split("/assets/*");
  expect(everything).toContain("  Access-Control-Allow-Origin: *\n");
  expect(everything).not.toContain("Cache-Control");
  expect(assets).toBe("\n  Cache-Control: public, max-age=31536000, immutable\n");
});

test("headersFile has the policy of the page, and lets other sites frame it", () => {
  expect(headersFile(page)).toContain(`\n  Content-Security-Policy: ${policy}; frame-ancestors *\n`);
  expect(() => headersFile("<head></head>")).toThrow("no Content-Security-Policy");
});
