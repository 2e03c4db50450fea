import type { ActorId } from "../model/actor.ts";
import { parseCountryCode } from "../model/country.ts";
import { parseEditionId } from "../model/edition.ts";
import { formatLinkedParagraph, parseLinkedParagraph } from "../model/paragraphRef.ts";
import { formatPeriod, parsePeriod } from "../model/period.ts";
import { ACTS, type Act, parseAct } from "../model/statement.ts";
import { EMBED_PARTS, type EmbedPart, type MapPosition, PANELS, SORTS, type View } from "../view/view.ts";
import { EMBED, EMBED_ON, parseTheme, THEME } from "./firstPaint.ts";

/** What one parameter's text gave: the value, and the parts of the text that had to be left out. */
interface Parsed<Value> {
  value: Value;
  malformed: string[];
}

interface ViewParam<Key extends keyof View> {
  name: string;
  key: Key;
  parse: (text: string) => Parsed<View[Key]>;
  /** Null when the value is the default, which is not written. */
  serialise: (value: View[Key]) => string | null;
}

/** The longest search text that a link carries. */
export const LONGEST_QUERY = 200;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Gives `text` when it has the form of an id, else null. */
export function parseSlug(text: string): string | null {
  return SLUG.test(text) ? text : null;
}

function single<Value>(parse: (text: string) => Value | null, otherwise: Value) {
  return (text: string): Parsed<Value> => {
    const value = parse(text);
    return value === null ? { value: otherwise, malformed: [text] } : { value, malformed: [] };
  };
}

/** Values with `~` between them; each is judged alone. Kept in one order so that one view has one link. */
function list<Value extends string>(parse: (text: string) => Value | null, rank: (value: Value) => number | string) {
  return {
    parse: (text: string): Parsed<Value[]> => {
      const parts = text.split("~");
      const values = parts.map(parse).filter((value) => value !== null);
      return { value: inOrder([...new Set(values)]), malformed: parts.filter((part) => parse(part) === null) };
    },
    serialise: (values: Value[]) => (values.length === 0 ? null : inOrder(values).join("~")),
  };

  function inOrder(values: Value[]): Value[] {
    return values.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
  }
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
  param({ name: "country", key: "countries", ...list<ActorId>(parseCountryCode, (code) => code) }),
  param({ name: "topic", key: "topics", ...list<string>(parseSlug, (topic) => topic) }),
  param({ name: "act", key: "acts", ...list<Act>(parseAct, (act) => ACTS.indexOf(act)) }),
  param({
    name: "period",
    key: "period",
    parse: single(parsePeriod, null),
    serialise: (period) => period && formatPeriod(period),
  }),
  param({
    name: "q",
    key: "query",
    parse: single((text) => (text.length <= LONGEST_QUERY ? text : null), ""),
    serialise: (query) => query.slice(0, LONGEST_QUERY) || null,
  }),
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
  param({ name: "parts", key: "parts", ...embedParts }),
  param({
    name: THEME,
    key: "theme",
    parse: single(parseTheme, null),
    serialise: (theme) => theme,
  }),
] as const;
