import { FILTERS } from "../filters/filters.ts";
import { list, type Parsed, single } from "../filters/paramText.ts";
import { parseCountryCode } from "../model/country.ts";
import { parseEditionId } from "../model/edition.ts";
import { EMBED_PARTS, type EmbedPart } from "../model/embedPart.ts";
import { formatLinkedParagraph, parseLinkedParagraph } from "../model/paragraphRef.ts";
import { type MapPosition, PANELS, SORTS, type View } from "../view/view.ts";
import { EMBED, EMBED_ON, PARTS, parseTheme, THEME } from "./firstPaint.ts";

interface ViewParam<Key extends keyof View> {
  name: string;
  key: Key;
  parse: (text: string) => Parsed<View[Key]>;
  /** Null when the value is the default, which is not written. */
  serialise: (value: View[Key]) => string | null;
}

const COORDINATE = /^-?\d{1,3}(\.\d{1,2})?$/;

/** Gives the position for `zoom/latitude/longitude` in degrees, at most two decimals each; null out of range. */
export function parseMapPosition(text: string): MapPosition | null {
  const parts = text.split("/");
  if (parts.length !== 3 || !parts.every((part) => COORDINATE.test(part))) return null;
  const [zoom = 0, lat = 0, lon = 0] = parts.map((part) => Number(part) + 0);
  return zoom >= 0 && zoom <= 12 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : null;
}

function formatMapPosition({ zoom, lat, lon }: MapPosition): string {
  return [zoom, lat, lon].map((value) => String(Number(value.toFixed(2)) + 0)).join("/");
}

const partList = list<EmbedPart>(
  (text) => EMBED_PARTS.find((part) => part === text) ?? null,
  (part) => EMBED_PARTS.indexOf(part),
);

/** All parts are the default, which is not written; a list without one that can be shown means all of them too. */
const embedParts = {
  parse: (text: string): Parsed<EmbedPart[]> => {
    const { value, malformed } = partList.parse(text);
    return { value: value.length === 0 ? [...EMBED_PARTS] : value, malformed };
  },
  serialise: (parts: EmbedPart[]) => (parts.length === EMBED_PARTS.length ? null : partList.serialise(parts)),
};

function flag<Key extends "isEmbedded" | "isFilterSheetOpen">(name: string, key: Key, on: string): ViewParam<Key> {
  return {
    name,
    key,
    parse: single((text) => (text === on ? true : null), false),
    serialise: (value) => (value ? on : null),
  };
}

function param<Key extends keyof View>(entry: ViewParam<Key>): ViewParam<Key> {
  return entry;
}

/** THE table of the link's parameters, in the order in which they are written. `docs/url.md` is its public side. */
export const VIEW_PARAMS = [
  ...Object.values(FILTERS),
  param({
    name: "sort",
    key: "sort",
    parse: single((text) => SORTS.find((sort) => sort === text) ?? null, "report"),
    serialise: (sort) => (sort === "report" ? null : sort),
  }),
  param({
    name: "panel",
    key: "panel",
    parse: single((text) => PANELS.find((panel) => panel === text) ?? null, "meetings"),
    serialise: (panel) => (panel === "meetings" ? null : panel),
  }),
  param({
    name: "para",
    key: "paragraph",
    parse: single(parseLinkedParagraph, null),
    serialise: (paragraph) => paragraph && formatLinkedParagraph(paragraph),
  }),
  param({
    name: "map",
    key: "map",
    parse: single(parseMapPosition, null),
    serialise: (position) => position && formatMapPosition(position),
  }),
  param({
    name: "boundaries",
    key: "boundaries",
    parse: single(parseCountryCode, null),
    serialise: (country) => country,
  }),
  param({
    name: "edition",
    key: "edition",
    parse: single(parseEditionId, null),
    serialise: (edition) => edition,
  }),
  flag("filters", "isFilterSheetOpen", "open"),
  flag(EMBED, "isEmbedded", EMBED_ON),
  param({ name: PARTS, key: "parts", ...embedParts }),
  param({
    name: THEME,
    key: "theme",
    parse: single(parseTheme, null),
    serialise: (theme) => theme,
  }),
] as const;
