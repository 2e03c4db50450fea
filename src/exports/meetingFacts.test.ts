import { expect, test } from "vitest";
import { SITE_ROOT } from "../testing/exportFixture.ts";
import { realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { factsInView } from "./meetingFacts.ts";

const topicsOf = (id: string) =>
  factsInView(realDossier, DEFAULT_VIEW, SITE_ROOT).find(({ meeting }) => meeting.id === id)?.certainTopics;

test("factsInView does not tell a topic that only an open statement has", () => {
  expect(topicsOf("china")).toContain("delimitation");
  expect(topicsOf("china")).not.toContain("training");
  expect(topicsOf("belarus")).toContain("training");
});
