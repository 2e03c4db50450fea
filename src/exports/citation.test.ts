import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { parseDay } from "../model/day.ts";
import { exportContext } from "../testing/exportFixture.ts";
import { manyMeetings } from "../testing/manyMeetings.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { bibtexText, citationBibtex } from "./citationBibtex.ts";
import { citationCsl } from "./citationCsl.ts";
import { citationText } from "./citationText.ts";
import { type Cited, citedMeeting, citedView } from "./cited.ts";

const china: View = { ...DEFAULT_VIEW, countries: [parseCountryCode("CHN")].filter((code) => code !== null) };
const context = exportContext(realDossier, china);
const accessed = parseDay("2025-07-03");

function meeting(dossier = realDossier): Cited {
  const cited = citedMeeting(dossier, "china", context, accessed);
  if (!cited) throw new Error("no such meeting");
  return cited;
}

describe("citationText", () => {
  test("of a meeting has title, dossier, edition, link, day of access, source and certainty", () => {
    expect(citationText(meeting())).toBe(
      "India and China: bilateral meeting in Qingdao, 26 Jun 2025. In: India’s defence minister meets four counterparts in Qingdao. Sidelines, edition 0123456789ab, 1 Jul 2025. https://example.org/talks/qingdao-2025/china/ (accessed 3 Jul 2025). Date: derived (worked out from what the report says). As reported in: IANS, 27 Jun 2025, ¶1–4, ¶8–12. Statements that the report leaves open: 2.",
    );
  });

  test("of a view has its filter and its link", () => {
    const text = citationText(citedView(realDossier, china, context, accessed));
    expect(text).toContain("meets four counterparts in Qingdao (Country: China; 1 of 4 meetings). Sidelines,");
    expect(text).toContain("https://example.org/talks/qingdao-2025/?country=CHN (accessed 3 Jul 2025).");
  });

  test("makes up no day of access and no edition", () => {
    const text = citationText(citedView(realDossier, china, { ...context, edition: null }, null));
    expect(text).not.toMatch(/accessed|edition/);
    expect(text).toContain("Sidelines. https://");
  });

  test("cites a view that holds nothing as well", () => {
    const view = { ...DEFAULT_VIEW, query: "nowhere" };
    const text = citationText(citedView(realDossier, view, exportContext(realDossier, view), null));
    expect(text).toContain("(Search: “nowhere”; none of 4 meetings)");
  });
});

describe("where accounts differ", () => {
  const many = exportContext(manyMeetings, DEFAULT_VIEW);

  test("a meeting's citation says so beside the date, and tells all of it where there is room", () => {
    const cited = citedMeeting(manyMeetings, "2025-06-26-qingdao-rus", many, null);
    expect(cited && citationText(cited)).toContain(
      "Date: stated (the report says it). Accounts differ: the date (27 June 2025; “Thursday (June 27)”, though Thursday was the 26th; 26 June 2025, 05:05 UTC). As reported",
    );
    expect(cited?.annotations.join(" ")).toContain("Accounts differ: indiandefensenews.in dates it 27 June");
  });

  test("a view's citation says of how many meetings", () => {
    expect(citedView(manyMeetings, DEFAULT_VIEW, many, null).notes.join(" ")).toMatch(
      /Meetings of which accounts differ: [1-9]\d*\./,
    );
  });
});

test("a meeting that the dossier lacks cannot be cited", () => {
  expect(citedMeeting(realDossier, "russia", context, null)).toBeNull();
});

test("two views have two keys, the same view one", () => {
  const whole = citedView(realDossier, DEFAULT_VIEW, exportContext(realDossier, DEFAULT_VIEW), null).key;
  const part = citedView(realDossier, china, context, null).key;
  expect(whole).toBe("sidelines-qingdao-2025");
  expect(part).toMatch(/^sidelines-qingdao-2025-[0-9a-f]{8}$/);
  expect(citedView(realDossier, china, context, accessed).key).toBe(part);
});

describe("BibTeX", () => {
  test("is one entry with link, edition and days; reading notes and terms stand in annote", () => {
    const entry = citationBibtex(meeting());
    expect(entry).toMatch(/^@misc\{sidelines-qingdao-2025-china,\n/);
    expect(entry).toContain("url = {https://example.org/talks/qingdao-2025/china/},\n");
    expect(entry).toContain("year = {2025},\n  month = jul,\n  version = {0123456789ab},\n");
    expect(entry).toContain("urldate = {2025-07-03},\n");
    expect(entry).toMatch(
      /note = \{Online: https:\/\/example\.org\/talks\/qingdao-2025\/china\/; edition 0123456789ab\. Part of: India's defence .*IANS, 27 Jun 2025, \\P\{\}1--4, /,
    );
    expect(entry).toMatch(/annote = \{.*Reading note: .*China may be meant.*CC BY 4\.0/);
  });

  test("has no year without an edition, and no day of access that nobody gave", () => {
    const entry = citationBibtex({ ...meeting(), edition: null, accessed: null });
    expect(entry).not.toMatch(/^ {2}(year|month|urldate|version) =/m);
  });

  test("what LaTeX would take for a command is written out; letters of any script stay", () => {
    expect(bibtexText("50 % of R&D_{x} #1 costs $2 ~ 3^2 \\ <b>")).toBe(
      "50 \\% of R\\&D\\_\\{x\\} \\#1 costs \\$2 \\textasciitilde{} 3\\textasciicircum{}2 \\textbackslash{} \\textless{}b\\textgreater{}",
    );
    expect(bibtexText("“Émile’s” 董军 – ¶3…")).toBe("``Émile's'' 董军 -- \\P{}3\\ldots{}");
  });

  test("a brace or backslash in the link is written as an address can hold it", () => {
    const entry = citationBibtex({ ...meeting(), link: "https://example.org/?q={a}\\%7B" });
    expect(entry).toContain("url = {https://example.org/?q=%7Ba%7D%5C%7B},\n");
    expect(entry).toContain("note = {Online: https://example.org/?q=\\%7Ba\\%7D\\%5C\\%7B; edition");
  });

  test("braces balance whatever the text, so that no text ends the entry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.webUrl({ withQueryParameters: true }), (text, link) => {
        const entry = citationBibtex({ ...meeting(), title: text, link, notes: [text] });
        const braces = entry.replace(/\\[{}\\]/g, "").replace(/[^{}]/g, "");
        const depths = Array.from(braces, (_, index) => depthAfter(braces.slice(0, index + 1)));
        expect(depths.at(-1)).toBe(0);
        expect(depths.slice(0, -1).every((depth) => depth > 0)).toBe(true);
      }),
    );
  });
});

describe("CSL-JSON", () => {
  test("is a list with one web page", () => {
    expect(citationCsl(meeting())).toEqual([
      {
        id: "sidelines-qingdao-2025-china",
        type: "webpage",
        title: "India and China: bilateral meeting in Qingdao, 26 Jun 2025, edition 0123456789ab",
        "container-title": "India’s defence minister meets four counterparts in Qingdao",
        author: [{ literal: "Sidelines" }],
        issued: { "date-parts": [[2025, 7, 1]] },
        accessed: { "date-parts": [[2025, 7, 3]] },
        URL: "https://example.org/talks/qingdao-2025/china/",
        language: "en",
        note: expect.stringContaining("As reported in: IANS") as string,
        annote: expect.stringContaining("China may be meant") as string,
      },
    ]);
  });

  test("leaves out what is not known", () => {
    const [item] = citationCsl(citedView(realDossier, china, { ...context, edition: null }, null));
    for (const key of ["issued", "accessed", "container-title"]) expect(item).not.toHaveProperty(key);
    expect(item?.title).not.toContain("edition");
  });
});

test("a title in any script is cited as it is", () => {
  expect(citationText(meeting(changedDossier({ "/places/0/name": "青岛" })))).toContain("meeting in 青岛, 26 Jun 2025");
});

function depthAfter(braces: string): number {
  return braces.replaceAll("}", "").length - braces.replaceAll("{", "").length;
}
