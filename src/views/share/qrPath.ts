import { encode } from "uqr";

/** A QR code as one SVG path, in units of a module, the quiet zone included. */
export interface QrPath {
  /** Modules along each side, with the quiet zone. */
  size: number;
  d: string;
}

/** ISO/IEC 18004 wants four light modules around the symbol. */
const QUIET_ZONE = 4;

/**
 * The QR code of a text: error correction M (15 %), or better where it costs no room. Each dark run of a row is one
 * rectangle of the path. Null when the text is longer than a QR code can hold (2331 bytes at M).
 */
export function qrPath(text: string): QrPath | null {
  const modules = modulesOf(text);
  if (modules === null) return null;
  const runs = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const next = row.indexOf(false, x);
      const width = (next === -1 ? row.length : next) - x;
      return [`M${x} ${y}h${width}v1h-${width}z`];
    }),
  );
  return { size: modules.length, d: runs.join("") };
}

function modulesOf(text: string): boolean[][] | null {
  try {
    return encode(text, { ecc: "M", boostEcc: true, border: QUIET_ZONE }).data;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
