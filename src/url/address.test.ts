import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryText } from "../testing/arbitraryText.ts";
import { arbitraryView, canonicalView } from "../testing/arbitraryView.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { formatAddress, parseAddress } from "./address.ts";

const view = { ...DEFAULT_VIEW, query: "border" };

test.each([
  ["", null, null],
  ["/", null, null],
  ["qingdao-2025/", "qingdao-2025", null],
  ["/qingdao-2025", "qingdao-2025", null],
  ["qingdao-2025/china/", "qingdao-2025", "china"],
  ["qingdao-2025/china", "qingdao-2025", "china"],
  ["qingdao-2025//china", "qingdao-2025", "china"],
  ["qingdao-2025/china/index.html", "qingdao-2025", "china"],
  ["index.html", null, null],
])("the path %j means the dossier %s and the meeting %s", (path, dossier, meeting) => {
  expect(parseAddress(path, "?q=border")).toEqual({ dossier, view: { ...view, meeting }, ignored: [] });
});

describe("a path that is no address is listed, and the rest is honoured:", () => {
  test.each([
    ["Qingdao 2025/china", null, "china", ["Qingdao 2025"]],
    ["qingdao-2025/CHINA", "qingdao-2025", null, ["CHINA"]],
    ["qingdao-2025/china/more/yet", "qingdao-2025", "china", ["more", "yet"]],
    ["%E0%A4%A/china", null, "china", ["%E0%A4%A"]],
    ["qingdao%2D2025/", "qingdao-2025", null, []],
    ["qingdao-2025/%3Cb%3E/", "qingdao-2025", null, ["<b>"]],
    ["%2e%2e/%2F", null, null, ["..", "/"]],
  ])("%s", (path, dossier, meeting, ignored) => {
    const listed = ignored.map((value) => ({ part: "path", value, reason: "malformed" }));
    expect(parseAddress(path, "?q=border")).toEqual({ dossier, view: { ...view, meeting }, ignored: listed });
  });
});

test("what is wrong in the path stands before what is wrong in the query", () => {
  const { ignored } = parseAddress("X/", "?sort=size");
  expect(ignored.map(({ part }) => part)).toEqual(["path", "sort"]);
});

test("an address is written with a slash at the end of its path, for which a page lies in the built site", () => {
  expect(formatAddress("qingdao-2025", DEFAULT_VIEW)).toBe("qingdao-2025/");
  expect(formatAddress("qingdao-2025", { ...view, meeting: "china" })).toBe("qingdao-2025/china/?q=border");
});

test("reading is the inverse of writing", () => {
  fc.assert(
    fc.property(arbitraryView, (any) => {
      const [path = "", query] = formatAddress("qingdao-2025", any).split("?");
      const search = query === undefined ? "" : `?${query}`;
      expect(parseAddress(path, search)).toEqual({ dossier: "qingdao-2025", view: canonicalView(any), ignored: [] });
    }),
  );
});

test("no path and no query throw, and whatever is read has an address of its own", () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  const paths = fc.oneof(
    units,
    fc.array(arbitraryText).map((parts) => parts.join("/")),
  );
  fc.assert(
    fc.property(paths, units, (path, search) => {
      const read = parseAddress(path, search);
      const [again = "", query = ""] = formatAddress(read.dossier ?? "default", read.view).split("?");
      expect(parseAddress(again, query).view).toEqual(read.view);
    }),
  );
});
