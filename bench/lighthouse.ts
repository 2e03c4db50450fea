import { findFreePort } from "../scripts/tools/freePort.mjs";
import { installDependencies } from "../scripts/tools/install.mjs";
import { launchBrowser } from "./browser.ts";

/** An audit that is not at its best, and so may take points. */
export interface LostPoint {
  category: string;
  /** Lighthouse's own title of what it found. */
  title: string;
  /** What it measured, or how many things it found: `1.9 s`, `2 items`. */
  found: string;
  /** Points of 100 in the category. */
  points: number;
}

/** Lighthouse's judgement of one page: scores of 0 to 100 by category. */
export interface LighthouseResult {
  path: string;
  scores: Record<string, number>;
  lost: LostPoint[];
}

/** What is read of a report of Lighthouse, whose own types are not there before it is installed. */
interface LighthouseReport {
  runtimeError?: { message: string };
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: readonly { id: string; weight: number }[] }
  >;
  audits: Record<string, Audit>;
}

interface Audit {
  title: string;
  score: number | null;
  displayValue?: string;
  explanation?: string;
  details?: object;
}

type Lighthouse = (
  address: string,
  flags: { port: number; output: "json"; logLevel: "error" },
) => Promise<{ lhr: LighthouseReport } | undefined>;

/** Not known to the compiler: the package of this folder has it, which the project's own install leaves out. */
const PACKAGE: string = "lighthouse";
const FIRST_DEBUGGING_PORT = 9350;

/**
 * Lets Lighthouse judge pages as a phone shows them, with its own settings and simulated slowness. The run of median
 * performance counts, of `runs` for each page. Installs Lighthouse first, unless it is there: 150 MB that nothing else needs.
 */
export async function measureLighthouse(origin: string, paths: readonly string[], runs: number) {
  installDependencies(import.meta.dirname);
  const { default: lighthouse } = (await import(PACKAGE)) as { default: Lighthouse };
  const port = await findFreePort(FIRST_DEBUGGING_PORT);
  const browser = await launchBrowser(port);
  const results: LighthouseResult[] = [];
  for (const path of paths) {
    const reports: LighthouseReport[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await judged(lighthouse, origin + path, port));
    const sorted = reports.toSorted((one, other) => performanceOf(one) - performanceOf(other));
    const middle = sorted[Math.floor((runs - 1) / 2)];
    if (middle) results.push({ path, scores: scoresOf(middle), lost: lostPoints(middle) });
  }
  await browser.close();
  return results;
}

async function judged(lighthouse: Lighthouse, address: string, port: number): Promise<LighthouseReport> {
  const run = await lighthouse(address, { port, output: "json", logLevel: "error" });
  if (!run) throw new Error(`Lighthouse gave no result for ${address}`);
  if (run.lhr.runtimeError) throw new Error(`Lighthouse failed: ${run.lhr.runtimeError.message}`);
  return run.lhr;
}

function performanceOf(report: LighthouseReport): number {
  return report.categories.performance?.score ?? 0;
}

function scoresOf({ categories }: LighthouseReport): Record<string, number> {
  return Object.fromEntries(
    Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
  );
}

function lostPoints({ categories, audits }: LighthouseReport): LostPoint[] {
  return Object.values(categories).flatMap((category) => {
    const weights = category.auditRefs.reduce((total, { weight }) => total + weight, 0);
    return category.auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score === 1 || weight === 0) return [];
      const points = ((1 - audit.score) * weight * 100) / weights;
      return [{ category: category.title, title: audit.title, found: foundIn(audit), points }];
    });
  });
}

function foundIn({ displayValue, explanation, details }: Audit): string {
  if (displayValue) return displayValue;
  if (explanation) return explanation;
  const items: unknown = details && "items" in details ? details.items : undefined;
  return Array.isArray(items) ? `${items.length} found` : "";
}
