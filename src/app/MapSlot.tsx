import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, lazy, Suspense } from "react";
import { worldQuery } from "../data/worldQuery.ts";
import { useIsLive } from "../ui/useIsLive.ts";
import type { MapView } from "../views/map/MapView.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { Guard } from "./Guard.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import { Waiting } from "./Waiting.tsx";

const LazyMapView = lazy(async () => ({ default: (await import("../views/map/MapView.tsx")).MapView }));

type MapSlotProps = { root: string } & Omit<ComponentProps<typeof MapView>, "world">;

/** The map's place: the same size while it loads, when it fails and when it is there. */
export function MapSlot(props: MapSlotProps) {
  const isLive = useIsLive();
  return (
    <div className="map-slot">
      <Guard what={PAGE_WORDS.theMap}>
        {isLive ? <LiveMap {...props} /> : <Waiting>{PAGE_WORDS.loadingMap}</Waiting>}
      </Guard>
    </div>
  );
}

function LiveMap({ root, ...props }: MapSlotProps) {
  const world = useQuery(worldQuery(root));
  const waiting = <Waiting>{PAGE_WORDS.loadingMap}</Waiting>;
  if (world.isError) {
    return (
      <LoadFailure
        title={PAGE_WORDS.mapFailed}
        error={world.error}
        onRetry={() => void world.refetch()}
        isRetrying={world.isFetching}
      >
        <p>{PAGE_WORDS.mapFailedRest}</p>
      </LoadFailure>
    );
  }
  return <Suspense fallback={waiting}>{world.data ? <LazyMapView {...props} world={world.data} /> : waiting}</Suspense>;
}
