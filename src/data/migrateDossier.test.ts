import { describe, expect, test } from "vitest";
import { realDossierJson } from "../testing/realDossier.ts";
import { migrateDossier } from "./migrateDossier.ts";
import { parseDossier } from "./parseDossier.ts";

type Json = Record<string, unknown>;

/** The shipped dossier as format 1 had it. */
function inFormat1(): Json {
  const { format, meetings, reports, ...rest } = structuredClone(realDossierJson()) as Json & {
    meetings: (Json & { parties: (Json & { actor: string })[] })[];
    reports: Json[];
  };
  expect(format).toBe(2);
  return {
    ...rest,
    reports: reports
      .map(({ textSeen, accountOf, ...report }) => ({ ...report, known: [textSeen, accountOf] }))
      .map(without),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      parties: meeting.parties.map(({ actor, ...party }) => ({ country: actor, ...party })),
    })),
  };
}

function without({ known: _known, ...report }: Json): Json {
  return report;
}

describe("migrateDossier", () => {
  test("makes a dossier of format 1 one of today's, which says the same", () => {
    const migrated = parseDossier(migrateDossier(inFormat1()), "x.json");
    const real = parseDossier(realDossierJson(), "x.json");
    const reports = real.reports.map(({ accountOf: _account, ...report }) => report);
    expect(migrated).toEqual({ ...real, reports });
  });

  test("is applied to a file of format 1 when it is read", () => {
    expect(parseDossier(inFormat1(), "x.json").meetings[0]?.parties.map(({ actor }) => actor)).toEqual(["IND", "CHN"]);
  });

  test("leaves a dossier of today's format, of an unknown one, and what is none, as it is", () => {
    for (const json of [realDossierJson(), { format: 3, meetings: [] }, null, [], "text", 7]) {
      expect(migrateDossier(json)).toBe(json);
    }
  });

  test("changes nothing in place, and passes over what is no list or no record", () => {
    const json = { meetings: [null, { parties: "x" }], reports: 3 };
    const before = structuredClone(json);
    expect(migrateDossier(json)).toMatchObject({ format: 2, meetings: [null, { parties: "x" }], reports: 3 });
    expect(json).toEqual(before);
  });
});

test("a dossier of a format to come is refused with the numbers", () => {
  expect(() => parseDossier({ ...(realDossierJson() as Json), format: 3 }, "x.json")).toThrowError("one place");
});
