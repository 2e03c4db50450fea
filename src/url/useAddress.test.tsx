import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toggleValue } from "../view/view.ts";
import { createBrowserAddress } from "./browserAddress.ts";
import { useAddress } from "./useAddress.ts";
import { withoutSheet } from "./viewHref.ts";

const ROOT = `${window.location.origin}/folder/`;

function rendered() {
  const store = createBrowserAddress((href) => withoutSheet(href, ROOT));
  return renderHook(() => useAddress(store, ROOT)).result;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  window.history.pushState(null, "", "/folder/qingdao-2025/china/?act=raised&sort=size");
});

afterEach(() => {
  vi.useRealTimers();
});

test("gives the dossier, the view and what was ignored", () => {
  const { address } = rendered().current;
  expect([address.dossier, address.view.meeting, address.view.acts]).toEqual(["qingdao-2025", "china", ["raised"]]);
  expect(address.ignored).toEqual([{ part: "sort", value: "size", reason: "malformed" }]);
});

test("a change is drawn, and written into the address", () => {
  const result = rendered();
  act(() =>
    result.current.changeAddress(
      "qingdao-2025",
      (view) => ({ ...toggleValue(view, "act", "agreed"), meeting: null }),
      "push",
    ),
  );
  expect(result.current.address.view.acts).toEqual(["agreed", "raised"]);
  expect(window.location.pathname + window.location.search).toBe("/folder/qingdao-2025/?act=agreed~raised");
});

test("a change starts from the newest view, also while an earlier one waits to be written or drawn", () => {
  const result = rendered();
  const { changeAddress } = result.current;
  act(() => {
    changeAddress("qingdao-2025", (view) => ({ ...view, query: "border" }), "replace");
    changeAddress("qingdao-2025", (view) => toggleValue(view, "act", "agreed"), "push");
  });
  expect(result.current.address.view).toMatchObject({ query: "border", acts: ["agreed", "raised"] });
  expect(window.location.search).toBe("?act=agreed~raised&q=border");
});

test("the address stays the same object until it changes", () => {
  const store = createBrowserAddress((href) => href);
  const { result, rerender } = renderHook(() => useAddress(store, ROOT));
  const { address, changeAddress } = result.current;
  rerender();
  expect(result.current.address).toBe(address);
  expect(result.current.changeAddress).toBe(changeAddress);
});
