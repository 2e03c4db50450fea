import { describe, expect, test } from "vitest";
import { collectedMeetings, collectedTopics } from "./collection.ts";
import { indiaDossier } from "./indiaDossier.ts";
import { accounts, differences, leads, people } from "./sideTables.ts";

const { reports, meetings, statements, discrepancies, events } = indiaDossier;
const reportWith = (address: string) => reports.find(({ url }) => url === address);
const pairs = collectedMeetings.map((collected) => {
  const meeting = meetings.find(({ id }) => id === collected.id);
  if (meeting === undefined) throw new Error(`${collected.id} is lost.`);
  return { collected, meeting };
});

test("the counts are those of the collection", () => {
  const readouts = meetings.flatMap((meeting) => meeting.readouts ?? []);
  expect({
    meetings: meetings.length,
    countries: indiaDossier.countries.length - 1,
    places: indiaDossier.places.length,
    reports: reports.length,
    statements: statements.length,
    discrepancies: discrepancies.length,
    doubted: new Set(discrepancies.flatMap((one) => one.meetings)).size,
    readouts: readouts.length,
    topics: indiaDossier.topics.length,
  }).toEqual({
    meetings: 79,
    countries: 37,
    places: 22,
    reports: 221,
    statements: 67,
    discrepancies: 50,
    doubted: 35,
    readouts: 16,
    topics: 29,
  });
});

describe("nothing of the collection is lost", () => {
  test("every report is there with its address, and cited for its meeting", () => {
    for (const { collected, meeting } of pairs) {
      const cited = meeting.sources.map(({ report }) => reports.find(({ id }) => id === report)?.url);
      expect(cited).toEqual(collected.sources.map(({ url }) => url));
    }
  });

  test("a report keeps its publisher and its title, and says where the title is from", () => {
    for (const source of collectedMeetings.flatMap(({ sources }) => sources)) {
      const report = reportWith(source.url);
      const fromAddress = source.title.startsWith("[from URL] ");
      expect(report?.publisher).toBe(source.publisher);
      expect(report?.titleFrom).toBe(fromAddress ? "address" : undefined);
      const title = source.title.replace("[from URL] ", "").replace(/^\([A-Z]\w+\) /, "");
      expect(report?.title).toBe(title === "[no title seen]" ? "Title not seen" : title);
    }
  });

  test("a report keeps the day or month of publication and the language that are known", () => {
    for (const { url, title, publisher, published } of collectedMeetings.flatMap(({ sources }) => sources)) {
      const report = reportWith(url);
      const isDay = published?.length === 10;
      expect(report?.published).toBe(isDay ? published : null);
      expect(isDay || published === null ? "" : report?.textNote).toContain(isDay ? "" : (published ?? ""));
      const marked = `${title} ${publisher}`.match(/\b(Chinese|French|Hindi|Russian|Telugu|Urdu)\)/)?.[1];
      const named = new Intl.DisplayNames("en", { type: "language" }).of(report?.language ?? "en");
      expect(named).toBe(marked ?? "English");
    }
  });

  test("a meeting keeps date, place, people, offices, ranks, summary, context, topics and confidence", () => {
    for (const { collected, meeting } of pairs) {
      expect(meeting).toMatchObject({
        date: collected.date,
        summary: collected.summary_in_own_words,
        context: collected.context,
        topics: collected.topics,
        topicsAsReported: collected.topics_as_reported,
        confidence: collected.confidence,
      });
      expect(indiaDossier.places.find(({ id }) => id === meeting.place)?.name).toBe(collected.place);
      const [india, counterpart] = meeting.parties;
      expect(india?.people[0]).toMatchObject({
        person: "rajnath-singh",
        office: "Minister of Defence (Raksha Mantri)",
      });
      expect(counterpart?.actor).toBe(collected.country_iso3);
      const [person] = counterpart?.people ?? [];
      expect(people.find(({ id }) => id === person?.person)?.name).toBe(collected.counterpart_name);
      expect(person?.office).toBe(collected.counterpart_office);
      expect(person?.rank ?? "").toBe(collected.counterpart_rank);
    }
  });

  test("a meeting keeps its occasion, and a visit the side that travelled", () => {
    for (const { collected, meeting } of pairs) {
      const occasion = events.find(({ id }) => id === meeting.occasion);
      expect(occasion?.title).toBe(collected.occasion);
      const traveller = { sidelines: undefined, "visit-by-india": "IND", "visit-to-india": collected.country_iso3 };
      expect("visitBy" in meeting ? meeting.visitBy : undefined).toBe(traveller[collected.setting]);
    }
    const distinct = new Set(collectedMeetings.map(({ occasion, context }) => `${occasion}${context}`));
    expect(events).toHaveLength(distinct.size);
    expect(new Set(events.map(({ id }) => id)).size).toBe(distinct.size);
  });

  test("every outcome is a statement of its meeting, and nobody is guessed to have said it", () => {
    for (const { collected } of pairs) {
      const told = statements.filter((statement) => statement.meetings.some(({ id }) => id === collected.id));
      expect(told.map(({ text }) => text).toSorted()).toEqual(collected.outcomes.toSorted());
      expect(told.every(({ act, by }) => act === "reported" && by.length === 0)).toBe(true);
    }
  });

  test("every side's account is there with its report", () => {
    for (const { collected, meeting } of pairs) {
      const expected = collected.readouts?.map(({ side, gist, url }) => ({ side, gist, url }));
      const actual = meeting.readouts?.map(({ of, gist, sources }) => ({
        side: of,
        gist,
        url: reports.find(({ id }) => id === sources[0]?.report)?.url,
      }));
      expect(actual).toEqual(expected);
    }
  });

  test("every discrepancy is there, of its meeting, and each version has reports or a note on who says so", () => {
    for (const { collected } of pairs) {
      const kept = discrepancies.filter((one) => one.meetings.includes(collected.id));
      expect(kept.map(({ what }) => what)).toEqual(collected.discrepancies);
    }
    const versions = discrepancies.flatMap((one) => one.versions);
    expect(versions.filter(({ sources, sourceNote }) => sources.length === 0 && sourceNote === undefined)).toEqual([]);
  });

  test("every topic keeps its label and its note, and as many meetings as were counted for it", () => {
    expect(indiaDossier.topics).toEqual(collectedTopics.map(({ slug, label, note }) => ({ id: slug, label, note })));
    const counted = collectedTopics.map(({ slug }) => meetings.filter(({ topics }) => topics.includes(slug)).length);
    expect(counted).toEqual(collectedTopics.map(({ records }) => records));
  });
});

test("no side table holds what the collection does not", () => {
  const outcomes = collectedMeetings.flatMap((meeting) => meeting.outcomes);
  const keys = [...Object.keys(accounts.outcomes), ...Object.keys(leads)];
  expect(keys.filter((text) => !outcomes.includes(text))).toEqual([]);
  const texts = collectedMeetings.flatMap((meeting) => meeting.discrepancies.map((what) => `${meeting.id} ${what}`));
  expect(differences.map(({ meeting, what }) => `${meeting} ${what}`).filter((text) => !texts.includes(text))).toEqual(
    [],
  );
  const names = [...collectedMeetings.map((meeting) => meeting.counterpart_name), "Rajnath Singh"];
  expect(people.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
});

test("a report has no stand-in for a text that was not seen", () => {
  for (const report of reports) {
    expect(report).toMatchObject({ textSeen: "none", paragraphs: [], dateline: null });
    expect(report).not.toHaveProperty("digest");
  }
  expect(JSON.stringify(indiaDossier)).not.toMatch(/"terms"|\[from URL\]/);
});
