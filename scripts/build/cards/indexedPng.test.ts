import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { indexedPng } from "./indexedPng.ts";

test("the commonest colour is the first of the palette, and each row begins with its filter", () => {
  const [red, blue]: [number[], number[]] = [
    [255, 0, 0, 255],
    [0, 0, 255, 255],
  ];
  const png = indexedPng({ width: 2, height: 2, rgba: Uint8Array.from([blue, red, blue, blue].flat()) });
  expect(chunkData(png, "PLTE")).toEqual(Buffer.from([0, 0, 255, 255, 0, 0]));
  expect(inflateSync(chunkData(png, "IDAT"))).toEqual(Buffer.from([0, 0, 1, 0, 0, 0]));
});

test("a colour beyond the 256 commonest is drawn as the nearest of them", () => {
  const shades = Array.from({ length: 256 }, (_, shade) => [shade, 0, 0, 255]);
  const rgba = Uint8Array.from([...shades, ...shades, [7, 1, 0, 255], [9, 9, 9, 255]].flat());
  const png = indexedPng({ width: 514, height: 1, rgba });
  const palette = chunkData(png, "PLTE");
  const indexes = inflateSync(chunkData(png, "IDAT"));
  expect(palette).toHaveLength(768);
  expect(palette[3 * indexes[513]!]).toBe(7);
});

function chunkData(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, "latin1");
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
