import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { actorOf } from "../records/lookup.ts";
import { statementsAt } from "../records/statementsAt.ts";
import { renderHeldView } from "../testing/heldView.tsx";
import { REPORT_DOSSIER } from "../testing/reportFixture.ts";
import { StatementLine } from "./StatementLine.tsx";

/** Draws the line of a statement at the meeting with Eastmere. */
function line(id: string) {
  const at = statementsAt(REPORT_DOSSIER, "east").find(({ statement }) => statement.id === id)!;
  const speakers = REPORT_DOSSIER.countries.slice(0, 2).map(({ code }) => actorOf(REPORT_DOSSIER, code));
  renderHeldView(({ linkTo }) => (
    <article>
      <StatementLine
        dossier={REPORT_DOSSIER}
        at={at}
        speakers={speakers}
        about={[speakers[1]!]}
        linkTo={linkTo}
        idPrefix="east"
      />
    </article>
  ));
  return screen.getByRole("article");
}

describe("StatementLine", () => {
  test("tells who said what, how certain that is, where it stands, and every reading note", () => {
    expect(line("nets").textContent).toBe(
      "Land NOR, Land EAS: What is said in nets. ¶3" +
        "Unclear whether Land EAS took part: why?Which keepers is not said.A note for all.",
    );
  });

  test("puts no mark on what is certain, and links each of its paragraphs", () => {
    const lamps = line("lamps");
    expect(lamps.textContent).toBe("Land NOR, Land EAS: What is said in lamps. ¶5¶6");
    expect(
      within(lamps)
        .getAllByRole("link")
        .map(({ id }) => id),
    ).toEqual(["east-lamps-para-5", "east-lamps-para-6"]);
  });
});
