import { expect, test } from "vitest";
import { EMBED_PARTS } from "../../model/embedPart.ts";
import { type EmbedSettings, embedCode, embedLink } from "./embedCode.ts";

const ROOT = "https://site.example/some/folder/";
const LINK = `${ROOT}qingdao-2025/?country=CHN&q=a`;
const plain: EmbedSettings = { width: null, height: 600, parts: EMBED_PARTS, theme: null, hasScript: false };

/** The elements that a host's page has after the code was pasted. */
function pasted(settings: Partial<EmbedSettings>, title = "Sidelines", link = LINK) {
  const page = new DOMParser().parseFromString(embedCode(ROOT, link, title, { ...plain, ...settings }), "text/html");
  return { frame: page.querySelector("iframe")!, scripts: [...page.scripts], all: page.body.children };
}

test("the link is the view's own with the embedding at its end, as the page would write it", () => {
  expect(embedLink(LINK, plain)).toBe(`${LINK}&embed=1#embed`);
  expect(embedLink(ROOT, { parts: ["list", "map"], theme: "dark" })).toBe(
    `${ROOT}?embed=1&parts=map~list&theme=dark#embed-map-list`,
  );
});

test("the plain code is one frame with a title, as wide as its place, loaded when it comes into sight", () => {
  const { frame, scripts } = pasted({});
  expect(frame.getAttribute("src")).toBe(`${LINK}&embed=1#embed`);
  expect(frame.title).toBe("Sidelines");
  expect([frame.width, frame.height, frame.getAttribute("loading")]).toEqual(["100%", "600", "lazy"]);
  expect(frame.hasAttribute("data-sidelines")).toBe(false);
  expect(scripts).toEqual([]);
});

test("a fixed width is written, and never wider than its place", () => {
  const { frame } = pasted({ width: 640 });
  expect([frame.width, frame.style.maxWidth]).toEqual(["640", "100%"]);
});

test("the script lies at the site's root, and the frame is marked for it", () => {
  const { frame, scripts } = pasted({ hasScript: true });
  expect(frame.hasAttribute("data-sidelines")).toBe(true);
  expect(scripts.map((script) => [script.src, script.hasAttribute("async")])).toEqual([[`${ROOT}embed.js`, true]]);
});

test("no title and no link can leave its attribute", () => {
  const title = `"><img src=x onerror=alert(1)> & 'more'`;
  const link = `${ROOT}?q="><script>&amp;`;
  const { frame, all } = pasted({}, title, link);
  expect(all).toHaveLength(1);
  expect(frame.title).toBe(title);
  expect(frame.getAttribute("src")).toBe(`${link}&embed=1#embed`);
});
