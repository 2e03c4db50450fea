import type { ComponentProps } from "react";
import type { TimelineForm } from "../selectors/timeline/timelineForm.ts";
import { WIDE } from "../ui/screens.ts";
import type { StaticMap } from "../views/map/StaticMap.tsx";
import type { StaticTimelineProps } from "../views/timeline/StaticFrame.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { lazyPicture } from "./lazyPicture.tsx";
import { Waiting } from "./Waiting.tsx";

/** Longer than this, in milliseconds, a page does not wait for its pictures. */
const LONGEST_WAIT = 1000;

const map = lazyPicture<ComponentProps<typeof StaticMap>>(
  async () => (await import("../views/map/StaticMap.tsx")).StaticMap,
  <Waiting>{PAGE_WORDS.loadingMap}</Waiting>,
);
const timelineOf = (form: TimelineForm) =>
  lazyPicture<StaticTimelineProps>(
    async () => (await import("../views/timeline/staticTimelines.ts")).staticTimeline(form),
    <Waiting>{PAGE_WORDS.loadingTimeline}</Waiting>,
  );
const strip = timelineOf("strip");
const chart = timelineOf("chart");

/** What stands for the map until that is wanted and loaded. */
export const MapPicture = map.Picture;
/** What stands for the timeline, in each of its forms, until that is wanted and loaded. */
export const TimelinePictures = { strip: strip.Picture, chart: chart.Picture };

/**
 * Waits for the code of the pictures, so that a page that is drawn afresh has them from the start. A picture that does
 * not come, or takes longer than a second, is not waited for. A small screen shows no chart of time under the map.
 */
export async function loadPictures(): Promise<void> {
  const isWide = window.matchMedia(WIDE).matches;
  const timeline = document.querySelector(".timeline--chart") ? chart : strip;
  const pictures = Promise.allSettled([map.load(), ...(isWide || timeline === strip ? [timeline.load()] : [])]);
  await Promise.race([pictures, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
}
