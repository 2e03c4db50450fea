import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { actorOf } from "../records/lookup.ts";
import { code, testDossier } from "../testing/mapTestDossier.ts";
import { ActorBadge } from "./ActorBadge.tsx";

test("ActorBadge shows the short code of a country, and leaves its name to what stands beside it", () => {
  render(<ActorBadge actor={actorOf(testDossier, code("KAZ"))} />);
  const { short } = actorOf(testDossier, code("KAZ"));
  expect(screen.getByText(short).getAttribute("aria-hidden")).toBe("true");
});
