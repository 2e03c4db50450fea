import type { ComponentProps } from "react";
import { WIDE } from "../ui/screens.ts";
import type { StaticMap } from "../views/map/StaticMap.tsx";
import type { StaticTimeline } from "../views/timeline/StaticTimeline.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { lazyPicture } from "./lazyPicture.tsx";
import { Waiting } from "./Waiting.tsx";

/** Longer than this, in milliseconds, a page does not wait for its pictures. */
const LONGEST_WAIT = 1000;

const map = lazyPicture<ComponentProps<typeof StaticMap>>(
  async () => (await import("../views/map/StaticMap.tsx")).StaticMap,
  <Waiting>{PAGE_WORDS.loadingMap}</Waiting>,
);
const timeline = lazyPicture<ComponentProps<typeof StaticTimeline>>(
  async () => (await import("../views/timeline/StaticTimeline.tsx")).StaticTimeline,
  <Waiting>{PAGE_WORDS.loadingTimeline}</Waiting>,
);

/** What stands for the map until that is wanted and loaded. */
export const MapPicture = map.Picture;
/** What stands for the timeline until that is wanted and loaded. */
export const TimelinePicture = timeline.Picture;

/**
 * Waits for the code of the pictures, so that a page that is drawn afresh has them from the start. A picture that does
 * not come, or takes longer than a second, is not waited for. A small screen shows no timeline beside the map.
 */
export async function loadPictures(): Promise<void> {
  const isWide = window.matchMedia(WIDE).matches;
  const pictures = Promise.allSettled([map.load(), ...(isWide ? [timeline.load()] : [])]);
  await Promise.race([pictures, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
}
