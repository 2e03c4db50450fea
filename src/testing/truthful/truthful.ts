import { checkDossier } from "../../checks/checkDossier.ts";
import type { Finding } from "../../checks/finding.ts";
import { reportDigest, textDigest } from "../../model/digest.ts";
import { NORMALISATION } from "../../model/normalisedText.ts";
import { changedJson, type JsonChanges } from "../changedJson.ts";
import { realWorld } from "../realWorld.ts";

type Json = Record<string, unknown>;

/** An invented dossier that tells of its invented reports what they say, with their texts. */
export interface Truthful {
  json: Json;
  texts: ReadonlyMap<string, readonly string[]>;
}

/** A paragraph: its text, our gist of it, what is taken from it, and what else is said of it. */
type WrittenParagraph = readonly [text: string, gist: string, uses: readonly string[], more?: Json];

/** A report as the dossier has it, and its text. */
interface WrittenReport {
  json: Json & { id: string };
  text: readonly string[];
}

const LANDS: Readonly<Record<string, readonly [alpha2: string, name: string, lat: number, lon: number]>> = {
  BEL: ["BE", "Belgium", 50.6, 4.7],
  DNK: ["DK", "Denmark", 56, 9.2],
  EST: ["EE", "Estonia", 58.7, 25.5],
  FIN: ["FI", "Finland", 63, 26],
  ISL: ["IS", "Iceland", 65, -18.5],
  LUX: ["LU", "Luxembourg", 49.75, 6.1],
  NOR: ["NO", "Norway", 61.5, 9],
  SWE: ["SE", "Sweden", 62, 15],
};

const TOWNS: Readonly<Record<string, readonly [country: string, lat: number, lon: number]>> = {
  Helsinki: ["FIN", 60.16952, 24.93545],
  Luxembourg: ["LUX", 49.61167, 6.13],
  Oslo: ["NOR", 59.91273, 10.74609],
  Reykjavik: ["ISL", 64.13548, -21.89541],
  Stockholm: ["SWE", 59.32938, 18.06871],
};

/** Countries by their codes, with the names that the reports give them besides their own. */
export function lands(codes: Readonly<Record<string, readonly string[]>>): Json[] {
  return Object.entries(codes).map(([code, aliases]) => {
    const [alpha2, name, lat, lon] = LANDS[code] ?? ["", "", 0, 0];
    return { code, alpha2, name, aliases, anchor: { lat, lon } };
  });
}

/** Towns by their names; the id is the name in lower case. */
export function towns(...names: string[]): Json[] {
  return names.map((name) => {
    const [country, lat, lon] = TOWNS[name] ?? ["", 0, 0];
    const timeZone = `${name === "Reykjavik" ? "Atlantic" : "Europe"}/${name}`;
    return { id: name.toLowerCase(), name, country, lat, lon, timeZone };
  });
}

/** People by their names; the id is the name in lower case with hyphens. */
export function people(...names: string[]): Json[] {
  return names.map((name) => ({ id: name.toLowerCase().replaceAll(" ", "-"), name, aliases: [] }));
}

/** A party with who spoke for it: pairs of a person's id and the office. */
export function party(actor: string, ...delegates: (readonly [person: string, office: string | null])[]): Json {
  return { actor, people: delegates.map(([person, office]) => ({ person, office, rank: null })) };
}

/** Where something stands: in the report “post”, unless it is another. */
export function source(paragraph: number, terms: readonly string[], report = "post"): Json {
  return { report, paragraphs: [paragraph], terms };
}

/** A report that was read as a whole, in English and from Oslo, unless `more` says otherwise. */
export function report(id: string, paragraphs: readonly WrittenParagraph[], more: Json = {}): WrittenReport {
  const text = paragraphs.map(([words]) => words);
  const spine = paragraphs.map(([, gist, uses, rest], index) => ({ number: index + 1, gist, uses, ...rest }));
  const digest = { normalisation: NORMALISATION, text: reportDigest(text), each: text.map(textDigest) };
  return {
    text,
    json: {
      id,
      publisher: "Lake Post",
      kind: "press",
      title: "An invented report",
      url: `https://lakes.example/${id}`,
      published: "2020-02-06",
      dateline: "Oslo",
      language: "en",
      textSeen: "whole",
      paragraphs: spine,
      digest,
      omits: [],
      ...more,
    },
  };
}

/** The dossier of these reports, with what else there is in it. */
export function truthful(reports: readonly WrittenReport[], more: Json): Truthful {
  const empty = { mentions: [], people: [], places: [], topics: [], events: [], statements: [], corrections: [] };
  const head = { format: 2, id: "lakes", title: "Talks by the lakes", summary: "Some met, and this is told of it." };
  return {
    json: { ...head, ...empty, reports: reports.map(({ json }) => json), ...more },
    texts: new Map(reports.filter(({ text }) => text.length > 0).map(({ json, text }) => [json.id, text])),
  };
}

/** What the checker finds in such a dossier after some changes, with the texts of its reports at hand. */
export function findingsIn({ json, texts }: Truthful, changes: JsonChanges = {}): Finding[] {
  return checkDossier(changedJson(structuredClone(json), changes), { world: realWorld, originals: texts });
}
