import { expect, test } from "vitest";
import { dayOf } from "../../../src/model/day.ts";
import { changedDossier, realDossier } from "../../../src/testing/realDossier.ts";
import { atomFeed, feedLink } from "./feed.ts";

const SITE = "https://example.org/talks/";
const corrections = [
  { date: "2025-07-02", what: "The date of R&D talks" },
  { date: "2025-07-01", what: "A name" },
];
const corrected = changedDossier({ "/id": "second", "/corrections": corrections });
const edition = { id: "0123456789ab", date: dayOf(2025, 7, 3) };
const feed = atomFeed(SITE, [
  { dossier: realDossier, edition: { ...edition, date: dayOf(2025, 6, 30) } },
  { dossier: corrected, edition },
]);
const all = (pattern: RegExp, text = feed) => [...text.matchAll(pattern)].map(([, value]) => value);

test("atomFeed has what RFC 4287 asks of a feed and of each entry", () => {
  const head = feed.slice(0, feed.indexOf("<entry>"));
  expect(head).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(head).toContain(`<id>${SITE}</id>`);
  expect(head).toContain("<updated>2025-07-03T00:00:00.000Z</updated>");
  expect(head).toMatch(/<author>\s*<name>Sidelines<\/name>/);
  expect(head).toContain(`<link rel="self" href="${SITE}feed.xml"/>`);
  const entries = all(/<entry>(.*?)<\/entry>/gs).map((entry) => entry ?? "");
  expect(entries).toHaveLength(4);
  for (const entry of entries) expect(entry).toMatch(/<title .*<id>https.*<link href="https.*<updated>\d.*<summary /s);
});

test("atomFeed lists dossiers and corrections, the newest first, each under an id of its own", () => {
  expect(all(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)).toEqual([
    corrected.title,
    `Correction: ${corrected.title}`,
    `Correction: ${corrected.title}`,
    realDossier.title,
  ]);
  expect(new Set(all(/<id>(.*?)<\/id>/g)).size).toBe(5);
  expect(feed).toContain("R&amp;D");
});

test("atomFeed keeps the id of a correction when others come before it", () => {
  const ids = (log: object[]) =>
    all(/#(correction-\w+)</g, atomFeed(SITE, [{ dossier: changedDossier({ "/corrections": log }), edition }]));
  expect(ids(corrections.slice(1))).toEqual(ids(corrections).slice(1));
});

test("atomFeed gives a dossier its edition's day, whatever its reports say", () => {
  const undated = changedDossier({ "/reports/0/published": null });
  expect(atomFeed(SITE, [{ dossier: undated, edition }])).toContain("<updated>2025-07-03T00:00:00.000Z</updated>");
});

test("feedLink names the feed by its full address", () => {
  expect(feedLink(SITE)).toContain(`type="application/atom+xml" href="${SITE}feed.xml"`);
});
