import { useQuery } from "@tanstack/react-query";
import { memo, useRef } from "react";
import { type TimelineForm, timelineForm } from "../selectors/timeline/timelineForm.ts";
import { useReaderSign } from "../ui/useReaderSign.ts";
import { useSteady } from "../ui/useSteady.ts";
import { useSwap } from "../ui/useSwap.ts";
import { useWanted } from "../ui/useWanted.ts";
import type { LinkTo } from "../url/linkTo.ts";
import type { TimelineProps } from "../views/timeline/LiveTimeline.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { codeQuery } from "./codeQuery.ts";
import { Guard } from "./Guard.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import { TimelinePictures } from "./pictures.tsx";
import { useFailure } from "./useFailure.ts";

const timelineCode = (form: TimelineForm) =>
  codeQuery(`timeline (${form})`, async () => (await import("../views/timeline/liveTimelines.ts")).liveTimeline(form));

type TimelineSlotProps = TimelineProps & { linkTo: LinkTo };

/** The timeline's place: a picture of it until the timeline itself is wanted and loaded. Its size never changes. */
export function TimelineSlot({ asked: { period }, ...props }: TimelineSlotProps) {
  return <TimelinePlace {...props} asked={useSteady({ period })} />;
}

/** Drawn again only for what the timeline shows. */
const TimelinePlace = memo(function TimelinePlace(props: TimelineSlotProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className="timeline-slot" ref={place}>
      <Guard what={PAGE_WORDS.theTimeline}>
        <TimelineOrPicture {...props} place={place} />
      </Guard>
    </div>
  );
});

function TimelineOrPicture({ place, linkTo, ...props }: TimelineSlotProps & { place: Parameters<typeof useSwap>[0] }) {
  const form = timelineForm(props.dossier);
  const isReaderHere = useReaderSign();
  const isWanted = useWanted(place) && isReaderHere;
  const code = useQuery({ ...timelineCode(form), enabled: isWanted });
  const failure = useFailure(code);
  const isLive = useSwap(place, Boolean(code.data ?? failure));

  if (isLive && code.data) {
    const { Part: LiveTimeline } = code.data;
    return <LiveTimeline {...props} />;
  }
  if (isLive && failure) return <LoadFailure title={PAGE_WORDS.timelineFailed} {...failure} />;
  const TimelinePicture = TimelinePictures[form];
  return <TimelinePicture dossier={props.dossier} view={props.shown} linkTo={linkTo} />;
}
