import type { InteractionResult } from "./firstInteraction.ts";
import { effectRatios } from "./reportBudgets.ts";
import { markdownTable, ratioText, spreadText } from "./reportTable.ts";

/** Early acts as Markdown. */
export function firstInteractionSection(results: readonly InteractionResult[]): string {
  const rows = results.map((result) => {
    const { name, screen, acts, clientContent } = result;
    const seen = acts.map(({ effect }) => effect).filter((effect) => effect !== null);
    return [
      name,
      screen,
      spreadText(acts.map(({ shown }) => shown)),
      spreadText(seen),
      spreadText(clientContent),
      ratioText(effectRatios(result)),
      `${acts.length - seen.length} of ${acts.length}`,
    ];
  });
  const headings = ["act", "screen", "control seen:", "effect seen:", "client-only’s list seen:", "ratio:", "lost:"];
  return [
    "## First interaction",
    "Slow 4G, CPU 4× slower, empty cache. The control is pressed with a real touch, click or key as soon as it is painted. Milliseconds since the start of the navigation; the client-only page was loaded in the same rounds.",
    markdownTable(headings, rows),
  ].join("\n\n");
}
