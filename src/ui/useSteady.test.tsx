import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useSteady, useSteadyItems } from "./useSteady.ts";

test("useSteadyItems gives the earlier list while a new one says the same", () => {
  const { result, rerender } = renderHook(({ items }) => useSteadyItems(items), {
    initialProps: { items: [{ id: 1 }] },
  });
  const first = result.current;
  rerender({ items: [{ id: 1 }] });
  expect(result.current).toBe(first);
});

test("useSteadyItems gives a new list with the earlier items where one of them has changed", () => {
  const { result, rerender } = renderHook(({ items }) => useSteadyItems(items), {
    initialProps: { items: [{ id: 1 }, { id: 2 }] },
  });
  const [first] = result.current;
  rerender({ items: [{ id: 1 }, { id: 3 }] });
  expect(result.current).toEqual([{ id: 1 }, { id: 3 }]);
  expect(result.current[0]).toBe(first);
});

test("useSteadyItems follows a list that grows, and one that shrinks", () => {
  const { result, rerender } = renderHook(({ items }) => useSteadyItems(items), { initialProps: { items: ["a"] } });
  rerender({ items: ["a", "b"] });
  expect(result.current).toEqual(["a", "b"]);
  rerender({ items: [] });
  expect(result.current).toEqual([]);
});

test("useSteady gives the earlier value while a new one says the same", () => {
  const { result, rerender } = renderHook(({ value }) => useSteady(value), {
    initialProps: { value: { from: "2025" } },
  });
  const first = result.current;
  rerender({ value: { from: "2025" } });
  expect(result.current).toBe(first);
  rerender({ value: { from: "2026" } });
  expect(result.current).toEqual({ from: "2026" });
});
