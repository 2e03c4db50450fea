import type { CDPSession } from "@playwright/test";

/** A picture of the screen, and when the browser made it, in milliseconds of the wall clock. */
export interface ScreenFrame {
  at: number;
  picture: string;
}

/**
 * Takes a picture of the screen whenever it changes, small and coarse so that little of the machine goes into it. What
 * it gives ends that, and gives the pictures in their order.
 */
export async function watchScreen(session: CDPSession): Promise<() => Promise<ScreenFrame[]>> {
  const frames: ScreenFrame[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, picture: data });
    void session.send("Page.screencastFrameAck", { sessionId });
  });
  await session.send("Page.startScreencast", { format: "jpeg", quality: 60, maxWidth: 480, maxHeight: 480 });
  return async function endWatch() {
    await session.send("Page.stopScreencast");
    return frames;
  };
}

/** When the screen first looked as it does at the end, and stayed so. Null without a picture. */
export function completeAt(frames: readonly ScreenFrame[]): number | null {
  const last = frames.at(-1)?.picture;
  const lastOther = frames.findLastIndex(({ picture }) => picture !== last);
  return frames[lastOther + 1]?.at ?? null;
}
