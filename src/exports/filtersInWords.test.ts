import { expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { filtersInWords } from "./filtersInWords.ts";

const countries = ["CHN", "KAZ"].map(parseCountryCode).filter((code) => code !== null);

test.each<[string, Partial<View>, string]>([
  ["no filter", {}, "All 4 meetings"],
  [
    "that of all that fit one is unclear",
    { topics: ["training"] },
    "Topic: Training; all 4 meetings, 1 of them unclear",
  ],
  ["a filter that every meeting fits", { acts: ["briefed"] }, "What was done: Briefed; all 4 meetings"],
  ["two countries", { countries }, "Country: China or Kazakhstan; 2 of 4 meetings"],
  [
    "a fit by an open reading only",
    { countries, topics: ["training"] },
    "Country: China or Kazakhstan; topic: Training; 2 of 4 meetings, 1 of them unclear",
  ],
  [
    "a period that leaves nothing",
    { period: { from: "2024", to: "2024-06" } },
    "Period: 2024 to Jun 2024; none of 4 meetings",
  ],
  ["a search with control characters", { query: " “a\r\n\u0007b " }, "Search: ““a b”; none of 4 meetings"],
])("filtersInWords tells %s", (_name, change, words) => {
  expect(filtersInWords(realDossier, { ...DEFAULT_VIEW, ...change })).toBe(words);
});
