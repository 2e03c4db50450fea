import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrPath } from "./qrPath.ts";

test("qrPath draws exactly the dark modules of the code, quiet zone included", () => {
  const text = "https://example.org/qingdao-2025/china/?topic=border-management";
  const code = qrPath(text);
  const drawn = Array.from({ length: code?.size ?? 0 }, () => Array<boolean>(code?.size ?? 0).fill(false));
  for (const [, x, y, width] of code?.d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g) ?? []) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  expect(drawn).toEqual(encode(text, { ecc: "M", boostEcc: true, border: 4 }).data);
  expect(drawn.slice(0, 4).flat()).not.toContain(true);
});

test("qrPath draws a link of the greatest length; one byte more gives null", () => {
  expect(qrPath("é".repeat(1165))).not.toBeNull();
  expect(qrPath(`${"é".repeat(1165)}aa`)).toBeNull();
});
