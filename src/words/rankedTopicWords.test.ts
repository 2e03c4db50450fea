import { expect, test } from "vitest";
import { actorOf } from "../records/lookup.ts";
import type { TopicCell } from "../selectors/meetings/topicTable.ts";
import { manyMeetings } from "../testing/manyMeetings.ts";
import { cellName } from "./rankedTopicWords.ts";

const [country] = manyMeetings.countries.filter(({ name }) => name === "Vietnam");
const actor = actorOf(manyMeetings, country!.code);
const cell = { actor, acts: [], mayBeAgreed: false, meeting: "one", notes: [] };

test.each<[string, Pick<TopicCell, "state" | "acts" | "meetings" | "openCount">, string]>([
  ["how", { state: "agreed", acts: ["agreed"], meetings: ["one"], openCount: 0 }, "1 meeting; agreed"],
  [
    "at how many it is unclear",
    { state: "told", acts: ["raised"], meetings: ["one", "two", "three"], openCount: 1 },
    "3 meetings, 1 of them unclear; raised",
  ],
  [
    "once that all is",
    { state: "open", acts: ["agreed"], meetings: ["one"], openCount: 1 },
    "1 meeting; agreed: unclear",
  ],
])("the name of a number says %s", (_what, part, words) => {
  expect(cellName("Training", { ...cell, ...part })).toBe(`Training, Vietnam: ${words}`);
});
