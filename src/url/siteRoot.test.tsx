import { afterEach, expect, test } from "vitest";
import { readSiteRoot } from "./siteRoot.ts";

afterEach(() => {
  document.head.replaceChildren();
});

function onPage(path: string, content?: string): string {
  window.history.replaceState(null, "", path);
  if (content !== undefined) document.head.innerHTML = `<meta name="sidelines-root" content="${content}">`;
  return readSiteRoot().replace(window.location.origin, "");
}

test.each([
  ["/qingdao-2025/china/", "../../", "/"],
  ["/folder/qingdao-2025/", "../", "/folder/"],
  ["/folder/qingdao-2025/index.html", "../", "/folder/"],
  ["/folder/", "./", "/folder/"],
  ["/any/path/", "/", "/"],
])("the page %s that names %s lies below %s", (path, content, root) => {
  expect(onPage(path, content)).toBe(root);
});

test("a page that names no root is the root's own", () => {
  expect(onPage("/folder/index.html")).toBe("/folder/");
});
