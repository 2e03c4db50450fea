import { type ActResult, actsTable } from "./acts.ts";
import type { InteractionResult } from "./firstInteraction.ts";
import type { ScreenViews } from "./firstView.ts";
import type { LighthouseResult } from "./lighthouse.ts";
import {
  actBudgets,
  type Budget,
  firstInteractionBudgets,
  firstViewBudgets,
  lighthouseBudgets,
} from "./reportBudgets.ts";
import { firstInteractionSection } from "./reportFirstInteraction.ts";
import { firstViewSection } from "./reportFirstView.ts";
import { lighthouseSection } from "./reportLighthouse.ts";
import { markdownTable } from "./reportTable.ts";

/** All that one run has measured; what was left out is absent. */
export interface Measured {
  firstView?: ScreenViews;
  firstInteraction?: InteractionResult[];
  acts?: ActResult[];
  lighthouse?: LighthouseResult[];
}

/** The circumstances of a run, in general terms. */
export interface Circumstances {
  /** `2026-11-23` */
  date: string;
  cores: number;
  browser: string;
  node: string;
  runs: number;
}

/** Every promise that the run has put to the test. */
export function budgetsOf({ firstView, firstInteraction, acts, lighthouse }: Measured): Budget[] {
  return [
    ...(firstView ? firstViewBudgets(firstView) : []),
    ...(firstInteraction ? firstInteractionBudgets(firstInteraction) : []),
    ...(acts ? actBudgets(acts) : []),
    ...(lighthouse ? lighthouseBudgets(lighthouse) : []),
  ];
}

/** The run as a Markdown document. */
export function report(measured: Measured, circumstances: Circumstances): string {
  const { date, cores, browser, node, runs } = circumstances;
  const { firstView, firstInteraction, acts, lighthouse } = measured;
  const sections = [
    "# What `npm run bench` measured",
    `${date}, ${cores} processor cores, ${browser}, Node ${node}, ${runs} rounds. Written by the program: [how to read it](README.md). Compare figures within this file only.`,
    budgetTable(budgetsOf(measured)),
    ...(firstView ? [firstViewSection(firstView)] : []),
    ...(firstInteraction ? [firstInteractionSection(firstInteraction)] : []),
    ...(acts ? ["## Every act", actsTable(acts)] : []),
    ...(lighthouse ? [lighthouseSection(lighthouse)] : []),
    notMeasured,
  ];
  return `${sections.join("\n\n")}\n`;
}

function budgetTable(budgets: readonly Budget[]): string {
  const rows = budgets.map(({ name, measured, budget, isMet }) => [isMet ? "✓" : "✗", name, measured, budget]);
  return markdownTable(["", "budget", "measured:", "allowed:"], rows);
}

const notMeasured = `## What this does not measure

- A real phone: slowness of line and processor is emulated, on a machine that also runs the server.
- The way to a host: names, encryption and HTTP/2 or 3. Here it is HTTP/1.1 to the same machine, each request 150 ms late.
- Other engines: Chromium alone tells of long tasks and largest paints.
- A second visit, with a cache that holds the files.
- Readers: how long a press takes to be understood is not in an event’s time.`;
