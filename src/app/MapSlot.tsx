import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, memo, useRef } from "react";
import { landQuery } from "../data/landQuery.ts";
import { worldQuery } from "../data/worldQuery.ts";
import { useReaderSign } from "../ui/useReaderSign.ts";
import { useSteady } from "../ui/useSteady.ts";
import { useSwap } from "../ui/useSwap.ts";
import { useWanted } from "../ui/useWanted.ts";
import type { MapView } from "../views/map/MapView.tsx";
import type { StaticMap } from "../views/map/StaticMap.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { codeQuery } from "./codeQuery.ts";
import { Guard } from "./Guard.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import { MapPicture } from "./pictures.tsx";
import { useFailure } from "./useFailure.ts";
import { Waiting } from "./Waiting.tsx";

const mapCode = codeQuery("map", async () => (await import("../views/map/MapView.tsx")).MapView);

type MapSlotProps = { root: string } & Omit<ComponentProps<typeof MapView>, "world"> &
  Pick<ComponentProps<typeof StaticMap>, "linkTo">;

/** The map's place: a picture of it until the map itself is wanted and loaded. Its size never changes. */
export function MapSlot({ asked: { countries, map }, ...props }: MapSlotProps) {
  return <MapPlace {...props} asked={useSteady({ countries, map })} />;
}

/** Drawn again only for what the map shows. */
const MapPlace = memo(function MapPlace(props: MapSlotProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className="map-slot" ref={place}>
      <Guard what={PAGE_WORDS.theMap}>
        <MapOrPicture {...props} place={place} />
      </Guard>
    </div>
  );
});

function MapOrPicture({ root, linkTo, place, ...props }: MapSlotProps & { place: Parameters<typeof useSwap>[0] }) {
  const isReaderHere = useReaderSign();
  const { dossier, shown } = props;
  // Nobody who has not come to the page yet pays for the map, in bytes or in time: the picture is all that is seen. Of a
  // part of the world that a link asks for there is no picture.
  const isWanted = useWanted(place) && (isReaderHere || shown.map !== null);
  const code = useQuery({ ...mapCode, enabled: isWanted });
  const world = useQuery({ ...worldQuery(root), enabled: isWanted });
  const failure = useFailure(code, world);
  const isLive = useSwap(place, Boolean(failure ?? (code.data && world.data)));
  const land = useQuery({ ...landQuery(root, dossier.id), enabled: !isLive && !shown.map });

  if (isLive && failure) {
    return (
      <LoadFailure title={PAGE_WORDS.mapFailed} {...failure}>
        <p>{PAGE_WORDS.mapFailedRest}</p>
      </LoadFailure>
    );
  }
  if (isLive && code.data && world.data) {
    const { Part: LiveMap } = code.data;
    return <LiveMap {...props} world={world.data} />;
  }
  // A link may ask for another part of the world than the picture shows.
  if (shown.map) return <Waiting>{PAGE_WORDS.loadingMap}</Waiting>;
  return (
    <MapPicture
      dossier={dossier}
      view={shown}
      linkTo={linkTo}
      land={land.data ?? null}
      highlighted={props.highlighted}
    />
  );
}
