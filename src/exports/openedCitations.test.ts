import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { existsSync, readFileSync } from "node:fs";
import { Cite, plugins } from "@citation-js/core";
import { parse } from "@retorquere/bibtex-parser";
import jsonld, { type JsonLdDocument } from "jsonld";
import { JsonLdParser } from "jsonld-streaming-parser";
import { describe, expect, test } from "vitest";
import { exportContext, SITE_ROOT } from "../testing/exportFixture.ts";
import { EMPTY_VIEW, FILLED_VIEWS, SHIPPED } from "../testing/fourViews.ts";
import { hasProgram, outputOf, pythonWith, withFiles } from "../testing/programs.ts";
import { citationBibtex } from "./citationBibtex.ts";
import { citationCsl } from "./citationCsl.ts";
import { type Cited, citedMeeting, citedView } from "./cited.ts";
import { dossierJsonLd, meetingJsonLd } from "./jsonLd.ts";

/** A view that holds nothing can be cited as well; an open meeting is cited as such. */
const CITED: Cited[] = [
  ...FILLED_VIEWS.flatMap(({ dossier, view }) => {
    const context = exportContext(dossier, view);
    const meeting = view.meeting === null ? null : citedMeeting(dossier, view.meeting, context, null);
    return [citedView(dossier, view, context, null), ...(meeting ? [meeting] : [])];
  }),
  ...SHIPPED.map((dossier) => citedView(dossier, EMPTY_VIEW, exportContext(dossier, EMPTY_VIEW), null)),
];

/** Where Debian's citation-style-language-styles lie; citation-js brings the first three of the others. */
const STYLES = "/usr/share/citation-style-language/styles/";
const FIVE = ["apa", "chicago-author-date", "modern-language-association", "ieee", "harvard-cite-them-right"];
const styles = existsSync(STYLES) ? FIVE : ["apa", "harvard1", "vancouver"];
for (const style of existsSync(STYLES) ? FIVE : []) {
  plugins.config.get("@csl").styles.add(style, readFileSync(`${STYLES}${style}.csl`, "utf8"));
}

/** Programs choose their own quotation marks, and some their own capitals. */
function plain(text: string): string {
  return text.replace(/[“”‘’"]/g, "'").toLowerCase();
}

function rendered(cited: Cited, template: string): string {
  return new Cite(citationCsl(cited)).format("bibliography", { template, format: "text", lang: "en-US" });
}

describe.each(styles)("CSL-JSON in the style %s", (style) => {
  test("names who publishes it once, and keeps title, edition, year and address", () => {
    for (const cited of CITED) {
      const text = rendered(cited, style);
      expect(text.match(/Sidelines/g)).toHaveLength(1);
      expect(plain(text)).toContain(plain(cited.title));
      expect(text).toMatch(/edition 0123456789ab/i);
      expect(text).toContain("2025");
      expect(text).toContain(cited.link);
    }
  });
});

test("BibTeX: citation-js, Better BibTeX's parser and pandoc read title, address and the same words of the source", () => {
  const entries = CITED.map(citationBibtex).join("\n");
  const expected = CITED.map(({ title, link }) => [plain(title), link]);
  expect(new Cite(entries).data.map(({ title, URL }) => [plain(String(title)), URL])).toEqual(expected);
  for (const items of [byBetterBibtex(entries), ...(hasProgram("pandoc") ? [byPandoc(entries)] : [])]) {
    expect(new Set(items.map(({ title, URL }) => `${plain(title)},${URL}`))).toEqual(new Set(expected.map(String)));
    const notes = plain(items.map(({ note }) => note).join("\n"));
    for (const { reported } of CITED) expect(notes).toContain(plain(reported));
  }
});

interface ReadEntry {
  title: string;
  URL: string;
  note: string;
}

function byPandoc(entries: string): ReadEntry[] {
  return JSON.parse(outputOf("pandoc", ["-f", "bibtex", "-t", "csljson"], { input: entries })) as ReadEntry[];
}

function byBetterBibtex(text: string): ReadEntry[] {
  const { entries, errors } = parse(text);
  expect(errors).toEqual([]);
  return entries.map(({ fields }) => ({
    title: String(fields.title),
    URL: String(fields.url),
    note: String(fields.note),
  }));
}

test("BibTeX: the oldest of its styles prints address and edition", () => {
  const entries = CITED.map(citationBibtex).join("\n");
  const printed = hasProgram("bibtex")
    ? withFiles({ "all.bib": entries, "t.aux": "\\citation{*}\n\\bibstyle{plain}\n\\bibdata{all}\n" }, (cwd) => {
        outputOf("bibtex", ["t"], { cwd });
        return readFileSync(`${cwd}/t.bbl`, "utf8").replace(/\s+/g, " ");
      })
    : // What plain.bst prints of @misc: author, title, howpublished, date, note.
      Array.from(entries.matchAll(/^ {2}note = (.*)$/gm), ([, note]) => note).join(" ");
  for (const { link } of CITED) {
    const address = link.replace(/[%&_#]/g, "\\$&").replaceAll("~", "\\textasciitilde{}");
    expect(printed.replaceAll("% ", "%")).toContain(`Online: ${address}; edition 0123456789ab.`);
  }
});

const RDF_READER = `
import json, sys, rdflib
text = sys.stdin.read()
graph = rdflib.Graph().parse(data=text, format="json-ld")
json.dump(len(graph), sys.stdout)
`;

test("JSON-LD: jsonld, its streaming parser, and where it is installed rdflib, make as many statements of every page's", async () => {
  const edition = exportContext(SHIPPED[0] ?? never(), EMPTY_VIEW).edition;
  const python = pythonWith("rdflib");
  for (const dossier of SHIPPED) {
    const context = { siteRoot: SITE_ROOT, edition };
    const meeting = meetingJsonLd(dossier, dossier.meetings[0]?.id ?? "", context);
    for (const page of [dossierJsonLd(dossier, context), meeting]) {
      // The vocabulary without its address, which a test does not fetch.
      const document = { ...page, "@context": { "@vocab": "https://schema.org/" } };
      const quads = (await jsonld.toRDF(JSON.parse(JSON.stringify(document)) as JsonLdDocument, {
        format: "application/n-quads",
      })) as unknown as string;
      expect(quads).toContain("<https://schema.org/name>");
      const count = new Set(quads.trim().split("\n")).size;
      expect(await streamedCount(JSON.stringify(document))).toBe(count);
      if (python === null) continue;
      expect(JSON.parse(outputOf(python, ["-c", RDF_READER], { input: JSON.stringify(document) }))).toBe(count);
    }
  }
});

/** How many different statements the streaming parser finds. */
async function streamedCount(text: string): Promise<number> {
  const parser = new JsonLdParser();
  parser.end(text);
  const found = new Set<string>();
  for await (const { subject, predicate, object } of parser as AsyncIterable<Record<string, { value: string }>>) {
    found.add([subject, predicate, object].map((term) => term?.value).join(" "));
  }
  return found.size;
}

function never(): never {
  throw new Error("There is no dossier.");
}
