// Builds the site, measures it beside its floor and its client-only make, writes results.md, and fails when a budget
// is missed. README.md says how to run and read it.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { npmCommand } from "../scripts/tools/npmCommand.mjs";
import { measureActs } from "./acts.ts";
import { launchBrowser } from "./browser.ts";
import { measureFirstInteraction } from "./firstInteraction.ts";
import { measureFirstView } from "./firstView.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { budgetsOf, type Measured, report } from "./report.ts";
import { serveSite } from "./serve.ts";
import { variantsOf } from "./variants.ts";

const parts = ["firstView", "firstInteraction", "acts", "lighthouse"] as const;
const { values } = parseArgs({
  options: {
    "no-build": { type: "boolean", default: false },
    runs: { type: "string", default: "9" },
    only: { type: "string", default: parts.join(",") },
    out: { type: "string", default: join(import.meta.dirname, "results.md") },
  },
});
const runs = Number(values.runs);
const wanted = values.only.split(",");
const unknown = wanted.filter((part) => !parts.some((known) => known === part));
if (unknown.length > 0) throw new Error(`--only knows ${parts.join(", ")}, not ${unknown.join(", ")}`);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is ${values.runs}, which is no number of runs`);

const project = join(import.meta.dirname, "..");
const built = join(project, "dist");
const dossierPages = ["/qingdao-2025/", "/qingdao-2025/china/"];
if (!values["no-build"]) build();

const measured: Measured = {};
const browser = await launchBrowser();
const sites = await Promise.all(
  variantsOf(built).map(async (variant) => ({ variant, served: await serveSite(variant.site) })),
);
if (wanted.includes("firstView")) {
  console.log("First view …");
  measured.firstView = await measureFirstView(browser, sites, runs);
}
if (wanted.includes("firstInteraction")) {
  console.log("First interaction …");
  const addresses = { sidelines: addressOf("sidelines"), clientOnly: addressOf("client-only") };
  measured.firstInteraction = await measureFirstInteraction(browser, addresses, runs);
}
if (wanted.includes("acts")) {
  console.log("Every act …");
  measured.acts = await measureActs({ site: built, browser, runs });
}
const browserVersion = `Chromium ${browser.version()}`;
await browser.close();
if (wanted.includes("lighthouse")) {
  console.log("Lighthouse …");
  measured.lighthouse = await measureLighthouse(
    new URL(addressOf("sidelines")).origin,
    dossierPages,
    Math.min(runs, 3),
  );
}
for (const { served } of sites) served.close();

const date = new Date().toISOString().slice(0, 10);
const machine = { cores: cpus().length, browser: browserVersion, node: process.versions.node };
writeFileSync(values.out, report(measured, { date, ...machine, runs }));
const missed = budgetsOf(measured).filter(({ isMet }) => !isMet);
for (const { name, measured: found, budget } of missed) console.log(`✗ ${name}: ${found}, allowed ${budget}`);
console.log(missed.length === 0 ? "Every budget is kept." : `${missed.length} budgets are missed.`);
process.exit(missed.length === 0 ? 0 : 1);

function addressOf(name: string): string {
  const site = sites.find(({ variant }) => variant.name === name);
  if (!site) throw new Error(`There is no variant ${name}.`);
  return site.served.origin + site.variant.path;
}

function build(): void {
  const { command, before, options } = npmCommand();
  const { status } = spawnSync(command, [...before, "run", "build"], { cwd: project, stdio: "inherit", ...options });
  if (status !== 0) throw new Error("The build failed.");
}
