import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dateText } from "../src/records/dateText.ts";
import { venueText } from "../src/records/placeText.ts";
import { type MeetingCard, meetingCards } from "../src/selectors/meetings/meetingCards.ts";
import { outcomes } from "../src/selectors/report/outcomes.ts";
import { realDossier } from "../src/testing/realDossier.ts";
import { DEFAULT_VIEW } from "../src/view/view.ts";
import { alsoSaid, runOn, whoDid } from "../src/words/cardWords.ts";
import { delegateText } from "../src/words/people.ts";

const html = readFileSync(join(import.meta.dirname, "floor/index.html"), "utf8");
const text = textOf(html);
const articles = [...html.matchAll(/<article id="([^"]*)">(.*?)<\/article>/gs)];
const cards = meetingCards(realDossier, DEFAULT_VIEW);

describe("the floor says what the dossier says", () => {
  test("has the title, the summary and the number of meetings", () => {
    for (const words of [realDossier.title, realDossier.summary, `${cards.length} meetings`])
      expect(text).toContain(words);
  });

  test("leads with what came of it", () => {
    for (const outcome of outcomes(realDossier)) expect(text).toContain(outcome.text);
  });

  test("has the dossier's meetings in its order", () => {
    expect(articles.map(([, id]) => id)).toEqual(cards.map(({ meeting }) => meeting.id));
  });

  test.each(cards.map((card) => [card.name, card] as const))("tells all of %s that a card tells", (_name, card) => {
    const article = textOf(articles.find(([, id]) => id === card.meeting.id)?.[2] ?? "");
    for (const words of wordsOf(card)) expect(article).toContain(words);
  });

  test("keeps apart what is China's by an open reading only", () => {
    const china = cards.find(({ host }) => host !== null);
    const [certain, open] = textOf(articles.find(([, id]) => id === "china")?.[2] ?? "").split("By an open reading:");
    for (const { topic, isOpen } of china?.topics ?? []) expect(isOpen ? open : certain).toContain(topic.label);
  });

  test("names every event of the timeline and every country and place of the map", () => {
    const names = [
      ...realDossier.events.map(({ title }) => title),
      ...realDossier.countries.map(({ name }) => name),
      "Qingdao · venue",
      "Pahalgam",
    ];
    for (const name of names) expect(text).toContain(name);
  });

  test("names the report, links to it, and says whose account it is", () => {
    for (const { publisher, basedOn, url } of realDossier.reports) {
      expect(text).toContain(publisher);
      expect(text).toContain(basedOn);
      expect(html).toContain(`href="${url}"`);
    }
  });
});

test("the floor is one file without script", () => {
  expect(html).not.toMatch(/<script|<link rel="stylesheet"|<img|@import|url\((?!#)/);
});

function wordsOf({ meeting, name, sides, summary, host, topics }: MeetingCard): string[] {
  const { main, speakers, others } = summary;
  const names = (actors: typeof speakers) => actors.map(({ name }) => name);
  return [
    name,
    `${venueText(realDossier, meeting)} · ${dateText(meeting.date)}`,
    ...(host ? ["host"] : []),
    ...(main ? [`${whoDid(names(speakers), main.statement.act)} ${runOn(main.statement.text)}`] : []),
    ...others.map(({ speakers: by, acts }) => alsoSaid(names(by), acts)),
    ...sides.flatMap(({ delegates }) => delegates.map(delegateText)),
    ...topics.map(({ topic }) => topic.label),
  ];
}

/** What is read of a piece of HTML. The page has no entities. */
function textOf(piece: string): string {
  return piece
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<\/(li|p|h\d|text|title)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");
}
