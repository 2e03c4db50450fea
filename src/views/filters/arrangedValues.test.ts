import { describe, expect, test } from "vitest";
import { arrangedValues, foundCount } from "./arrangedValues.ts";

const VALUES = ["India", "Vietnam", "Côte d’Ivoire", "Laos", "South Sudan", "Sudan"].map((label, index) => ({
  value: label.slice(0, 3),
  label,
  count: 9 - index,
  openCount: 0,
}));

function arranged(changes: Partial<Parameters<typeof arrangedValues>[1]>) {
  const values = arrangedValues(VALUES, { query: "", chosen: [], held: [], most: 99, ...changes });
  return values.map(({ label }) => label);
}

describe("without a search", () => {
  test("all values stand in their order, what is held first", () => {
    expect(arranged({})).toEqual(VALUES.map(({ label }) => label));
    expect(arranged({ held: ["Sud", "Lao"] }).slice(0, 3)).toEqual(["Laos", "Sudan", "India"]);
  });

  test("a short list has the first ones, and what is chosen where it stands", () => {
    expect(arranged({ most: 2, chosen: ["Sou"] })).toEqual(["India", "Vietnam", "South Sudan"]);
    expect(arranged({ most: 2, held: ["Sou"] })).toEqual(["South Sudan", "India", "Vietnam"]);
  });
});

describe("a search", () => {
  test.each([
    ["sudan", ["South Sudan", "Sudan"]],
    ["Sudan SO", ["South Sudan"]],
    ["cote d'iv", ["Côte d’Ivoire"]],
    ["zzz", []],
  ])("for “%s” leaves the values with every word of it, however short the list was", (query, labels) => {
    expect(arranged({ query, most: 1 })).toEqual(labels);
    expect(foundCount(VALUES, query)).toBe(labels.length);
  });

  test("leaves what is chosen in sight: on top, or where it stands when it is found", () => {
    expect(arranged({ query: "sudan", chosen: ["Lao", "Sud"] })).toEqual(["Laos", "South Sudan", "Sudan"]);
  });
});
