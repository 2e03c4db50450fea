import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_LENGTH = 256;
const INDEXED = 3;

/** A picture as the renderer gives it: four bytes for each pixel, opaque. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/**
 * A PNG (ISO/IEC 15948) with a palette of the 256 commonest colours; a rarer one is drawn as the nearest of them. Made
 * for flat drawings, where only the soft edges have rare colours: a third of the size of full colour. Opacity is dropped.
 */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  const colours = new Uint32Array(width * height).map((_, pixel) => colourAt(rgba, 4 * pixel));
  const palette = commonest(colours);
  const indexOf = nearestIn(palette);
  // Each row begins with its filter, 0 for none, which suits indexed colour best.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, pixel) => {
    rows[pixel + Math.floor(pixel / width) + 1] = indexOf(colour);
  });
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, INDEXED, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function colourAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
}

function channels(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The commonest first; of two as common, the darker one, so that the order never depends on chance. */
function commonest(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].toSorted(([one, oneCount], [other, otherCount]) => otherCount - oneCount || one - other);
  return ranked.slice(0, PALETTE_LENGTH).map(([colour]) => colour);
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const index = known.get(colour) ?? nearest(palette, colour);
    known.set(colour, index);
    return index;
  };
}

function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour);
  const distances = palette.map((candidate) => {
    const [r, g, b] = channels(candidate);
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
