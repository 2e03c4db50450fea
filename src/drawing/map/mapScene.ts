import { near } from "../../geo/dateLine.ts";
import type { FrameBox } from "../../geo/frameBox.ts";
import type { GeoPoint } from "../../geo/point.ts";
import type { Dossier, Place } from "../../model/dossier.ts";
import { dateText } from "../../records/dateText.ts";
import { type CountStep, tellsNumbers } from "../../selectors/map/countSteps.ts";
import { type MapCountry, mapCountries } from "../../selectors/map/mapCountries.ts";
import { type MapLink, mapLinks } from "../../selectors/map/mapLinks.ts";
import { type MapBackground, type MapVenue, mapPlaces } from "../../selectors/map/mapPlaces.ts";
import type { View } from "../../view/view.ts";
import { backgroundLabel, countLabel, soleVenueLabel, venueLabel } from "../../words/mapWords.ts";
import { linkNear } from "./linkCurve.ts";
import { mapFrame, mapMiddle } from "./mapFrame.ts";
import { type PartyLook, partyLook } from "./paints.ts";
import { sceneIds } from "./sceneIds.ts";

/** What a map of a dossier shows in one view. All longitudes are near the frame's middle, so they may lie beyond 180. */
export interface MapScene {
  dossier: Dossier;
  frame: FrameBox;
  /** The meeting that is open. */
  open: string | null;
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
  /** Meetings in the view held at a venue; they stand on its pin when there are several. */
  meetings?: number;
  isChosen: boolean;
  /** A country or a venue without a meeting in the view. */
  isDimmed: boolean;
  /** How a party is filled, and whether its mark stands for an organisation's seat. */
  look?: PartyLook;
  isOrganisation?: boolean;
  /** The step of its meetings in the view, where the map tells numbers. */
  step?: CountStep | null;
  /** Where labels have no room for all, the higher has it. */
  importance?: number;
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
    open: view.meeting,
    countries: mapCountries(dossier, view).map(anchored),
    links: mapLinks(dossier, view).map((link) => linkNear(link, middle)),
    places: { venues: venues.map(placed), backgrounds: backgrounds.map(placed) },
  };
}

/** The marks from the lowest to the topmost. */
export function sceneMarks({ countries, places }: Pick<MapScene, "countries" | "places">): SceneMark[] {
  return [...countries.map(countryMark), ...placeMarks(places)];
}

/** The links that are drawn: where the map tells numbers, none outside the view. */
export function drawnLinks({ links }: Pick<MapScene, "links">): MapLink[] {
  return links.filter(({ step, isInView, isSelected }) => step === null || isInView || isSelected);
}

/**
 * The marks that are always named where the map tells numbers: of chosen countries, of all who took part in the meeting
 * that is open or pointed at, and where it was held.
 */
export function firstMarks({ dossier, open, countries }: MapScene, highlighted: string | null): string[] {
  if (!tellsNumbers(dossier)) return [];
  const always = countries.filter(({ isChosen }) => isChosen).map(({ code }) => code);
  const told = dossier.meetings.filter(({ id }) => id === open || id === highlighted);
  const parties = told.flatMap((meeting) => meeting.parties.map(({ actor }) => actor));
  const venues = told.flatMap(({ place }) => place ?? []);
  return [...[...always, ...parties].map(sceneIds.country), ...venues.map(sceneIds.venue)];
}

/**
 * What a file names before all else, where the map tells numbers: those marks, the focus, and who was met most often, if
 * these are few.
 */
export function fileMarks(scene: MapScene): string[] {
  const { dossier, countries } = scene;
  if (!tellsNumbers(dossier)) return [];
  const most = Math.max(...countries.flatMap(({ role, shownCount }) => (role === "met" ? shownCount : [])));
  const met = countries.filter(({ role, shownCount }) => role === "met" && shownCount === most && most > 0);
  const needed = [...countries.filter(({ role }) => role === "focus"), ...(met.length <= MOST_NEEDED ? met : [])];
  return [...firstMarks(scene, null), ...needed.map(({ code }) => sceneIds.country(code))];
}

const MOST_NEEDED = 3;

/** A country's dot and name, or an organisation's. */
export function countryMark(country: MapCountry): SceneMark {
  const { code, name, short, kind, anchor, role, isAtHome, isChosen, isInView, shownCount, step } = country;
  const labelled = (told: string) => {
    const counted = step && role === "met" ? countLabel(told, shownCount) : told;
    return isChosen ? `✓ ${counted}` : counted;
  };
  return {
    id: sceneIds.country(code),
    kind: "party",
    at: anchor,
    name,
    text: labelled(name),
    short: labelled(kind === "organisation" ? short : name),
    isChosen,
    isBare: isAtHome,
    isDimmed: !isInView,
    look: partyLook(country),
    isOrganisation: kind === "organisation",
    step,
    importance: shownCount,
  };
}

/** The diamonds of places of background events, and the pins of venues. */
export function placeMarks({ venues, backgrounds }: MapPlaces): SceneMark[] {
  // The smaller of two that tell numbers lies on the larger.
  const drawn = venues.toSorted((one, other) => (one.step === null ? 0 : other.meetings.length - one.meetings.length));
  return [...backgrounds.map(backgroundMark), ...drawn.map((venue) => venueMark(venue, venues.length === 1))];
}

function venueMark({ place, shown, step }: MapVenue, isSole: boolean): SceneMark {
  if (step !== null) {
    const told = { text: place.name, short: place.name, meetings: shown.length, importance: shown.length };
    return { ...markAt("venue", place), ...told, step, isDimmed: step === 0 };
  }
  const short = venueLabel(place.name);
  const text = isSole ? soleVenueLabel(place.name) : short;
  return { ...markAt("venue", place), text, short, meetings: shown.length, isDimmed: shown.length === 0 };
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
