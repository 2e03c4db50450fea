import { expect, test } from "vitest";
import { SITE_ROOT } from "../../testing/exportFixture.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { formattedLink } from "./formattedLink.ts";
import { takenOf } from "./taken.ts";

function linkOf(change: Partial<View>, isOfView = false) {
  const view = { ...DEFAULT_VIEW, ...change };
  const taken = takenOf({ dossier: realDossier, view, root: SITE_ROOT, edition: null }, isOfView);
  return { context: taken.context, ...formattedLink(taken, taken.context.link) };
}

test("formattedLink has three lines: title, what is shown with its source, link", () => {
  const { plain, context } = linkOf({ acts: ["proposed"] });
  expect(plain.split("\n")).toEqual([
    realDossier.title,
    "What was done: Proposed; 1 of 4 meetings. As reported in: IANS, 27 Jun 2025, ¶1–4, ¶8–12.",
    context.link,
  ]);
});

test("formattedLink of an open meeting: the title is the meeting’s and the line names the dossier", () => {
  const [title, line] = linkOf({ meeting: "china" }).plain.split("\n");
  expect(title).toBe("India and China: bilateral meeting in Qingdao, 26 Jun 2025");
  expect(line).toBe(`${realDossier.title}. As reported in: IANS, 27 Jun 2025, ¶1–4, ¶8–12.`);
});

test("formattedLink lets nothing that a reader typed become markup", () => {
  const { html } = linkOf({ query: '<img src="x" onerror="1">&' });
  const box = document.createElement("div");
  box.append(document.createRange().createContextualFragment(html));
  expect(box.querySelector("img")).toBeNull();
  expect(box.textContent).toContain('<img src="x" onerror="1">&');
});
