import type { CDPSession } from "@playwright/test";

/** Bytes on the line, headers included, by kind of content. */
export type TransferredBytes = Partial<Record<string, number>>;

/** Counts what the page of that session receives from now on, into the object that it gives. */
export function countBytes(session: CDPSession): TransferredBytes {
  const bytes: TransferredBytes = {};
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return bytes;
}

/** All bytes of a load. */
export function totalBytes(bytes: TransferredBytes): number {
  return Object.values(bytes).reduce<number>((total, some) => total + (some ?? 0), 0);
}
