import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryView, canonicalView } from "../testing/arbitraryView.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import {
  addressOf,
  depthOf,
  framedHref,
  hrefOf,
  isPrerenderedView,
  relativeHref,
  shareLink,
  viewHref,
  withoutSheet,
} from "./viewHref.ts";

const ROOTS = ["https://site.example/", "https://site.example/some/folder/", "https://site.example//"];
const china = { ...DEFAULT_VIEW, meeting: "china", query: "border" };

test("a view's href is absolute within the site, under any folder", () => {
  expect(viewHref(ROOTS[0]!, "qingdao-2025", china)).toBe("/qingdao-2025/china/?q=border");
  expect(viewHref(ROOTS[1]!, "qingdao-2025", china)).toBe("/some/folder/qingdao-2025/china/?q=border");
});

describe.each(ROOTS)("below the root %s", (root) => {
  test("an href is read as the view that it was written for", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const address = addressOf(viewHref(root, "qingdao-2025", view), root);
        expect(address).toEqual({ dossier: "qingdao-2025", view: canonicalView(view), ignored: [] });
      }),
    );
  });

  test("an href stays on the site, whatever host its path could be taken for", () => {
    const href = viewHref(root, "qingdao-2025", DEFAULT_VIEW);
    expect(new URL(href, root).host).toBe("site.example");
  });

  test("a relative href leads from every page to the same place", () => {
    const view = { ...DEFAULT_VIEW, meeting: "china" };
    for (const page of ["", "qingdao-2025/", "qingdao-2025/belarus/", "qingdao-2025/belarus/index.html"]) {
      const { href, pathname, search } = new URL(`${page}?q=x/y`, root);
      const target = new URL(relativeHref(depthOf(pathname + search, root), "qingdao-2025", view), href);
      expect(target.href).toBe(`${root}qingdao-2025/china/`);
    }
  });

  test.each(["//", "//other.example/china/", "/?q=a", "?", "", "/elsewhere/x", "/a b/%E0%A4%A/\uD800?q=%"])(
    "the path and query %j are read without a throw",
    (href) => {
      expect(() => addressOf(href, root)).not.toThrow();
      expect(depthOf(href, root)).toBeGreaterThanOrEqual(0);
    },
  );
});

test("two slashes before a path do not make a host of it", () => {
  const { dossier, view } = addressOf("//qingdao-2025/china/?q=border", "https://site.example/");
  expect([dossier, view]).toEqual(["qingdao-2025", china]);
});

test("an address outside the site's folder is its start page, with the query honoured", () => {
  expect(addressOf("/other/china/?q=border", ROOTS[1]!)).toEqual({
    dossier: null,
    view: { ...china, meeting: null },
    ignored: [],
  });
});

test("a link to share is whole, and has no open filter sheet", () => {
  const link = shareLink(ROOTS[1]!, "qingdao-2025", { ...china, isFilterSheetOpen: true });
  expect(link).toBe("https://site.example/some/folder/qingdao-2025/china/?q=border");
});

test("withoutSheet closes the sheet and keeps what was chosen in it", () => {
  expect(withoutSheet("/qingdao-2025/?act=agreed&filters=open", ROOTS[0]!)).toBe("/qingdao-2025/?act=agreed");
  expect(withoutSheet("/?filters=open", ROOTS[0]!)).toBe("/?filters=open");
});

test.each([
  ["/qingdao-2025/", true],
  ["/qingdao-2025/china/", true],
  ["/qingdao-2025/?utm_source=x", true],
  ["/qingdao-2025/?q=border", false],
  ["/qingdao-2025/?colour=red", false],
  ["/Qingdao/", false],
])("%s is shown as it was written at build time: %s", (href, isPlain) => {
  expect(isPrerenderedView(href, ROOTS[0]!)).toBe(isPlain);
});

test("the default dossier without its name is the site's root", () => {
  expect(hrefOf(ROOTS[1]!, null, { ...DEFAULT_VIEW, query: "border" })).toBe("/some/folder/?q=border");
  expect(hrefOf(ROOTS[1]!, "qingdao-2025", china)).toBe("/some/folder/qingdao-2025/china/?q=border");
});

describe("a view shown in a frame keeps the embedding of the frame:", () => {
  const frame = "/some/folder/qingdao-2025/?country=IND&embed=1&parts=map&theme=dark";

  test.each([
    ["/some/folder/qingdao-2025/china/", "/some/folder/qingdao-2025/china/?embed=1&parts=map&theme=dark"],
    ["/some/folder/?q=a", "/some/folder/?q=a&embed=1&parts=map&theme=dark"],
    ["/some/folder/x/?theme=light&filters=open&embed", "/some/folder/x/?embed=1&parts=map&theme=dark"],
    ["/some/folder/x/?colour=red", "/some/folder/x/?colour=red&embed=1&parts=map&theme=dark"],
  ])("%s", (href, framed) => {
    expect(framedHref(ROOTS[1]!, href, frame)).toBe(framed);
  });

  test.each(["/elsewhere/", "https://other.example/some/folder/", "javascript:alert(1)", "", "?q=a"])(
    "%j is no path of this site",
    (href) => {
      expect(framedHref(ROOTS[1]!, href, frame)).toBeNull();
    },
  );
});
