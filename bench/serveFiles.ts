import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** One file as a content delivery network keeps it: compressed once, and sent with these headers each time. */
export interface StoredFile {
  body: Buffer;
  headers: Record<string, string>;
}

/** A site's files by their path below its root, such as `assets/index.js`. */
export type StoredSite = ReadonlyMap<string, StoredFile>;

const textTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};
const otherTypes: Readonly<Record<string, string>> = {
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Reads a folder with all below it, and compresses what is text with Brotli at its highest quality (11). */
export function storedFolder(folder: string): Map<string, StoredFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.map((path) => [path, storedFile(path, readFileSync(join(folder, path)))]));
}

/** One file, ready to be sent. Files in `assets/` have their content's hash in the name and may be kept for good. */
export function storedFile(path: string, content: Buffer): StoredFile {
  const extension = extname(path);
  const textType = textTypes[extension];
  const body = textType === undefined ? content : compressed(content);
  return {
    body,
    headers: {
      "Cache-Control": path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "public, max-age=0",
      "Content-Length": String(body.length),
      "Content-Type": textType ?? otherTypes[extension] ?? "application/octet-stream",
      ETag: `"${createHash("sha256").update(content).digest("hex").slice(0, 16)}"`,
      "X-Content-Type-Options": "nosniff",
      ...(textType !== undefined && { "Content-Encoding": "br", Vary: "Accept-Encoding" }),
    },
  };
}

function compressed(content: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params });
}
