import { useMemo } from "react";
import { sceneIds } from "../../drawing/map/sceneIds.ts";
import type { GeoPoint } from "../../geo/point.ts";
import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import type { MapLink } from "../../selectors/map/mapLinks.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { toggleMeeting } from "../../view/view.ts";
import type { TipHandlers } from "./useMapTip.ts";

interface LayerHandlersOptions {
  tip: TipHandlers;
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
}

/** What pointing at and pressing the map's layers does. The same functions while the options are the same. */
export function useLayerHandlers({ tip, onHighlight, changeView }: LayerHandlersOptions) {
  return useMemo(() => {
    function onCountryEnter({ code, meetings }: MapCountry, at?: GeoPoint): void {
      tip.show(sceneIds.country(code), at);
      onHighlight(meetings.length === 1 ? (meetings[0] ?? null) : null);
    }
    function onLinkEnter({ key, shown, meetings }: MapLink): void {
      tip.show(sceneIds.link(key));
      onHighlight(shown[0] ?? meetings[0] ?? null);
    }
    function onLinkOpen({ shown }: MapLink): void {
      const [only, ...others] = shown;
      if (only && others.length === 0) changeView((view) => toggleMeeting(view, only), "push");
    }
    function onLeave(): void {
      tip.leave();
      onHighlight(null);
    }
    return { onCountryEnter, onLinkEnter, onLinkOpen, onLeave };
  }, [tip, onHighlight, changeView]);
}
