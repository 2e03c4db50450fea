import { expect, test } from "vitest";
import { createFixedAddress } from "./fixedAddress.ts";

test("a fixed address reads as it was given, and has nothing before it or on top of it", () => {
  const store = createFixedAddress("/qingdao-2025/");
  expect([store.read(), store.readPrerendered()]).toEqual(["/qingdao-2025/", "/qingdao-2025/"]);
  expect([store.canGoBack(), store.isOverlay()]).toEqual([false, false]);
  expect(store.subscribe(() => {})()).toBeUndefined();
});

test("a fixed address refuses to be left", () => {
  const store = createFixedAddress("/qingdao-2025/");
  expect(() => store.write("/", "push")).toThrowError("/qingdao-2025/ is fixed");
  expect(() => store.back()).toThrowError("is fixed");
});
