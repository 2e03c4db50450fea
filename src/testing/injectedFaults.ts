import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkDossier } from "../checks/checkDossier.ts";
import type { Finding } from "../checks/finding.ts";
import { reportParagraphs } from "../checks/reportParagraphs.ts";
import { parseWorld } from "../data/parseWorld.ts";
import { reportDigest, textDigest } from "../model/digest.ts";
import { oneDossierCatalog, realDossierJson } from "./realDossier.ts";
import { STAND_IN_FILE } from "./standIn.ts";

/** Values to put in place, by JSON pointer. `undefined` takes a key away; `/-` at the end appends to a list. */
export type Edits = Record<string, unknown>;

/** One fault: its name, how to make it, the pointer that a finding must have, and words that it must say. */
export type Fault = readonly [name: string, edits: Edits, pointer: string, says: string];

const data = join(import.meta.dirname, "../..", "public", "data");
const read = (file: string): unknown => JSON.parse(readFileSync(join(data, file), "utf8"));
const world = parseWorld(read("world.topo.json"), "world.topo.json");
const report = "ians-2025-06-27";
const [entry] = oneDossierCatalog().dossiers;

/** The shipped dossier with some values changed. */
export function editedDossier(edits: Edits): unknown {
  const json = realDossierJson();
  for (const [pointer, value] of Object.entries(edits)) edit(json, pointer, value);
  return json;
}

function edit(json: unknown, pointer: string, value: unknown): void {
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], json) as Record<string, unknown>;
  if (Array.isArray(parent) && last === "-") parent.push(value);
  else if (Array.isArray(parent) && value === undefined) parent.splice(Number(last), 1);
  else if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** What the checker finds in the shipped dossier after the edits, without a source. */
export function findingsWithout(edits: Edits): Finding[] {
  return checkDossier(editedDossier(edits), { world, entry, originals: new Map() });
}

/** What it finds with the stand-in as the report; the digests are the stand-in's before the edits are made. */
export function findingsWithStandIn(edits: Edits): Finding[] {
  const original = reportParagraphs(STAND_IN_FILE);
  const digests = {
    "/reports/0/digest/text": reportDigest(original),
    "/reports/0/digest/each": original.map(textDigest),
  };
  const originals = new Map([[report, original]]);
  return checkDossier(editedDossier({ ...digests, ...edits }), { world, entry, originals });
}

/** Makes one test for each fault: it is found, in its place, in words that name it, with a remedy. */
export function testFaults(faults: readonly Fault[], findingsOf: (edits: Edits) => Finding[] = findingsWithout): void {
  test.each(faults)("%s is found in its place", (_name, edits, pointer, says) => {
    const findings = findingsOf(edits);
    expect(findings.map((finding) => finding.pointer)).toContain(pointer);
    const here = findings.filter((finding) => finding.pointer === pointer);
    expect(here.map(({ wrong, mend }) => `${wrong} ${mend}`)).toContainEqual(expect.stringContaining(says));
    expect(findings.filter(({ wrong, mend }) => wrong.length < 8 || mend.length < 8)).toEqual([]);
  });
}
