import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { iconPng } from "./iconPng.ts";

const shipped = join(import.meta.dirname, "../../../public");
const file = (path: string) => readFileSync(join(shipped, path));
const manifest = JSON.parse(file("site.webmanifest").toString()) as { icons: { src: string; sizes: string }[] };

test.each([180, 192, 512])("the icon of %d pixels is the sign of favicon.svg", (size) => {
  expect(file(`icons/${size}.png`).equals(iconPng(file("favicon.svg").toString(), size))).toBe(true);
});

test("the web manifest names icons that are there, in their sizes", () => {
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "any"]);
  for (const { src, sizes } of manifest.icons.filter(({ src: path }) => path.endsWith(".png"))) {
    const png = file(src);
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});
