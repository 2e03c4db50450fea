import { near } from "../../geo/dateLine.ts";
import type { FrameBox } from "../../geo/frameBox.ts";
import type { GeoPoint } from "../../geo/point.ts";
import type { Dossier, Place } from "../../model/dossier.ts";
import { dateText } from "../../records/dateText.ts";
import { type MapCountry, mapCountries } from "../../selectors/map/mapCountries.ts";
import { type MapLink, mapLinks } from "../../selectors/map/mapLinks.ts";
import { type MapBackground, type MapVenue, mapPlaces } from "../../selectors/map/mapPlaces.ts";
import type { View } from "../../view/view.ts";
import { backgroundLabel, soleVenueLabel, venueLabel } from "../../words/mapWords.ts";
import { linkNear } from "./linkCurve.ts";
import { mapFrame, mapMiddle } from "./mapFrame.ts";
import { sceneIds } from "./sceneIds.ts";

/** What a map of a dossier shows in one view. All longitudes are near the frame's middle, so they may lie beyond 180. */
export interface MapScene {
  dossier: Dossier;
  frame: FrameBox;
  countries: readonly MapCountry[];
  links: readonly MapLink[];
  places: MapPlaces;
}

/** What the map marks besides countries. */
export interface MapPlaces {
  venues: readonly MapVenue[];
  backgrounds: readonly MapBackground[];
}

export type MarkKind = "party" | "venue" | "background";

/** A point of the map with a text for it. */
export interface SceneMark {
  id: string;
  kind: MarkKind;
  at: GeoPoint;
  name: string;
  /** Its label: the name, and what the place is to the meetings. A chosen country is ticked, so that colour does not say it alone. */
  text: string;
  /** The same for a narrow map. */
  short: string;
  /** A country that none came from: its name stands alone, so that no dot there is taken for the venue. */
  isBare?: boolean;
  /** Meetings held at a venue; they stand on its pin when there are several. */
  meetings?: number;
  isChosen: boolean;
  /** A country without a meeting in the view. */
  isDimmed: boolean;
}

/** The scene of a view: the one place that says what is on any picture of the map, and where. */
export function mapScene(dossier: Dossier, view: View): MapScene {
  const middle = mapMiddle(dossier);
  const { venues, backgrounds } = mapPlaces(dossier, view);
  const anchored = <Thing extends { anchor: GeoPoint }>(thing: Thing) => {
    const anchor = near(thing.anchor, middle);
    return anchor === thing.anchor ? thing : { ...thing, anchor };
  };
  const placed = <Thing extends { place: Place }>(thing: Thing) => ({ ...thing, place: near(thing.place, middle) });
  return {
    dossier,
    frame: mapFrame(dossier),
    countries: mapCountries(dossier, view).map(anchored),
    links: mapLinks(dossier, view).map((link) => linkNear(link, middle)),
    places: { venues: venues.map(placed), backgrounds: backgrounds.map(placed) },
  };
}

/** The marks from the lowest to the topmost. */
export function sceneMarks({ countries, places }: Pick<MapScene, "countries" | "places">): SceneMark[] {
  return [...countries.map(countryMark), ...placeMarks(places)];
}

/** A country's dot and name. */
export function countryMark({ code, name, anchor, isAtHome, isChosen, isInView }: MapCountry): SceneMark {
  const text = isChosen ? `✓ ${name}` : name;
  return {
    id: sceneIds.country(code),
    kind: "party",
    at: anchor,
    name,
    text,
    short: text,
    isChosen,
    isBare: isAtHome,
    isDimmed: !isInView,
  };
}

/** The diamonds of places of background events, and the pins of venues. */
export function placeMarks({ venues, backgrounds }: MapPlaces): SceneMark[] {
  return [...backgrounds.map(backgroundMark), ...venues.map((venue) => venueMark(venue, venues.length === 1))];
}

function venueMark({ place, meetings }: MapVenue, isSole: boolean): SceneMark {
  const short = venueLabel(place.name);
  const text = isSole ? soleVenueLabel(place.name) : short;
  return { ...markAt("venue", place), text, short, meetings: meetings.length };
}

function backgroundMark({ place, events }: MapBackground): SceneMark {
  const short = backgroundLabel(
    place.name,
    events.map(({ title }) => title),
  );
  const [only, ...others] = events;
  return {
    ...markAt("background", place),
    text: only && others.length === 0 ? `${short}, ${dateText(only.date)}` : short,
    short,
  };
}

function markAt(kind: "venue" | "background", { id, name, lat, lon }: Place) {
  return { id: sceneIds[kind](id), kind, at: { lat, lon }, name, isChosen: false, isDimmed: false };
}
