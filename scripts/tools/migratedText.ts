import { isDeepStrictEqual } from "node:util";
import { applyEdits, findNodeAtLocation, type JSONPath, type Node, parseTree } from "jsonc-parser";
import { migrateDossier } from "../../src/data/migrateDossier.ts";
import { FORMAT } from "../../src/model/format.ts";
import { withProperty } from "./withProperty.ts";

interface Format1 {
  reports: object[];
  meetings: { parties: object[] }[];
}

/**
 * The JSON text of a dossier of format 1 in today's format, or null when it is no dossier of format 1. Lines and columns
 * stay where nothing changes: an author sees in a comparison what was done.
 */
export function migratedText(text: string): string | null {
  const json: unknown = JSON.parse(text);
  if (!isFormat1(json)) return null;
  const migrated = migrateDossier(json);
  const edited = withProperty(withTextSeen(withActors(text, json), json), [], "format", FORMAT, "id");
  return isDeepStrictEqual(JSON.parse(edited), migrated) ? edited : `${JSON.stringify(migrated, null, 2)}\n`;
}

function isFormat1(json: unknown): json is Format1 {
  if (typeof json !== "object" || json === null || "format" in json) return false;
  const { reports, meetings } = json as Partial<Format1>;
  return Array.isArray(reports) && Array.isArray(meetings) && meetings.every(({ parties }) => Array.isArray(parties));
}

function withActors(text: string, { meetings }: Format1): string {
  const tree = parseTree(text);
  const countries = meetings.flatMap(({ parties }, meeting) =>
    parties.flatMap((_party, side) => keyAt(tree, ["meetings", meeting, "parties", side, "country"]) ?? []),
  );
  return applyEdits(
    text,
    countries.map(({ offset, length }) => ({ offset, length, content: '"actor"' })),
  );
}

function keyAt(tree: Node | undefined, path: JSONPath): Node | undefined {
  return tree && findNodeAtLocation(tree, path)?.parent?.children?.[0];
}

function withTextSeen(text: string, { reports }: Format1): string {
  return reports.reduce<string>(
    (edited, _report, index) => withProperty(edited, ["reports", index], "textSeen", "whole", "paragraphs"),
    text,
  );
}
