import { expect, test } from "vitest";
import { blockingTime } from "./firstViewBlocking.ts";

test("blockingTime counts what tasks take beyond 50 ms after the first contentful paint", () => {
  const tasks = [
    { start: 100, duration: 300 },
    { start: 450, duration: 120 },
    { start: 700, duration: 60 },
  ];
  expect(blockingTime(tasks, 500)).toBe(20 + 10);
});

test("blockingTime counts nothing for tasks that end with the paint", () => {
  expect(blockingTime([{ start: 0, duration: 500 }], 500)).toBe(0);
});
