import { geoJSON } from "leaflet";
import type { MapScene } from "../../drawing/map/mapScene.ts";
import { sceneIds } from "../../drawing/map/sceneIds.ts";
import type { GeoPoint } from "../../geo/point.ts";
import type { Dossier } from "../../model/dossier.ts";
import { listed } from "../../model/listed.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { World } from "../../model/world.ts";
import { dateText, whenText } from "../../records/dateText.ts";
import { actorOf, meetingOf } from "../../records/lookup.ts";
import { placeText, venueText } from "../../records/placeText.ts";
import type { MapDisputedArea } from "../../selectors/map/mapDisputed.ts";
import {
  CLAIMANT_NAMES,
  countInView,
  disputedText,
  inDisputedArea,
  LIVE_MAP_WORDS,
  linkTitle,
  mentionText,
  moreMeetings,
} from "../../words/liveMapWords.ts";
import { MAP_WORDS, roleWords } from "../../words/mapWords.ts";

/** A tooltip tells of so many meetings one by one. */
const MOST_HELD = 8;

/** What a tooltip says, and the point that it stands above, or below. */
export interface TipText {
  title: string;
  lines: string[];
  at: GeoPoint;
  isBelow?: boolean;
}

/** What the live map draws in one view. */
export interface MapContent extends MapScene {
  /** As it is cut for this map. */
  world: World;
  disputed: readonly MapDisputedArea[];
}

/** The tooltip with that id; null when the view no longer draws such a thing. */
export function tipText(content: MapContent, id: string): TipText | null {
  return (
    countryTips(content, id) ??
    linkTips(content, id) ??
    placeTips(content, id) ??
    areaTips(content, id) ??
    mentionTips(content, id)
  );
}

function countryTips({ countries }: MapContent, id: string): TipText | null {
  const country = countries.find(({ code }) => sceneIds.country(code) === id);
  if (!country) return null;
  const { name, kind, role, isHost, meetings, openCount, anchor } = country;
  const what = kind === "organisation" ? [MAP_WORDS.organisation] : [];
  return {
    title: name,
    lines: [...what, roleWords(role, isHost), countInView(meetings.length, openCount)],
    at: anchor,
  };
}

function linkTips({ dossier, links }: MapContent, id: string): TipText | null {
  const link = links.find(({ key }) => sceneIds.link(key) === id);
  if (!link) return null;
  const held = link.meetings.flatMap((meeting) => {
    const found = meetingOf(dossier, meeting);
    return found ? [heldText(dossier, found)] : [];
  });
  const [first, others] = [held.slice(0, MOST_HELD), held.slice(MOST_HELD)];
  const more = others.length > 0 ? [moreMeetings(others.length)] : [];
  const state = link.isInView ? (link.isOpen ? [MAP_WORDS.linkOpen] : []) : [MAP_WORDS.linkFaded];
  return { title: linkTitle(link), lines: [...first, ...more, ...state], at: link.to.at };
}

/** When and where, and of more than two who met, all. */
function heldText(dossier: Dossier, meeting: Meeting): string {
  const parties = meeting.parties.map(({ actor }) => actorOf(dossier, actor).name);
  const held = `${whenText(meeting)} · ${venueText(dossier, meeting)}`;
  return parties.length > 2 ? `${held} · ${listed(parties)}` : held;
}

function placeTips({ dossier, places, disputed }: MapContent, id: string): TipText | null {
  const venue = places.venues.find(({ place }) => sceneIds.venue(place.id) === id);
  if (venue) {
    return {
      title: venue.place.name,
      lines: [LIVE_MAP_WORDS.venue, countInView(venue.shown.length, 0)],
      at: venue.place,
    };
  }
  const background = places.backgrounds.find(({ place }) => sceneIds.background(place.id) === id);
  if (!background) return null;
  const { place, events } = background;
  const area = disputed.find((candidate) => candidate.id === place.disputedArea);
  return {
    title: placeText(dossier, place),
    lines: [
      ...events.flatMap(({ title, date, dateNote }) => [
        `${title}, ${dateText(date)}`,
        ...(dateNote ? [dateNote] : []),
      ]),
      ...(area ? [inDisputedArea(area.name)] : []),
    ],
    at: place,
  };
}

function areaTips({ dossier, world, disputed }: MapContent, id: string): TipText | null {
  const area = disputed.find((candidate) => sceneIds.area(candidate.id) === id);
  if (!area) return null;
  return {
    title: area.name,
    lines: [areaText(area, dossier, world), LIVE_MAP_WORDS.noPosition],
    at: edge(area.geometry, "north"),
  };
}

function mentionTips({ dossier, world }: MapContent, id: string): TipText | null {
  const mention = dossier.mentions.find(({ country }) => country !== null && sceneIds.mention(country) === id);
  const land = world.countries.find(({ key }) => key === mention?.country);
  if (!mention || !land) return null;
  return { title: mention.name, lines: [mentionText(mention.note)], at: edge(land.geometry, "south"), isBelow: true };
}

/** Who administers and who claims an area. Codes that neither dossier nor map can name stay codes. */
export function areaText({ administeredBy, claimedBy }: MapDisputedArea, dossier: Dossier, world: World): string {
  const nameOf = (wanted: string) =>
    CLAIMANT_NAMES[wanted] ??
    dossier.countries.find(({ code }) => code === wanted)?.name ??
    world.countries.find(({ key }) => key === wanted)?.name ??
    wanted;
  return disputedText(administeredBy.map(nameOf), claimedBy.map(nameOf));
}

/** The middle of a shape's upper or lower edge, so that its tooltip leaves it free. */
function edge(geometry: MapDisputedArea["geometry"], side: "north" | "south"): GeoPoint {
  const bounds = geoJSON(geometry).getBounds();
  return { lat: side === "north" ? bounds.getNorth() : bounds.getSouth(), lon: bounds.getCenter().lng };
}
