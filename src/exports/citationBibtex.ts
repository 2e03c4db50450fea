import { dayParts } from "../model/day.ts";
import type { Edition } from "../model/edition.ts";
import type { Cited } from "./cited.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "“": "``",
  "”": "''",
  "‘": "`",
  "’": "'",
  "–": "--",
  "—": "---",
  "…": "\\ldots{}",
  "¶": "\\P{}",
  "\u00A0": "~",
};

/**
 * Text as BibTeX and LaTeX read it: their special characters as commands, typographic signs as LaTeX writes them,
 * line breaks as spaces. Other letters stay UTF-8, which LaTeX reads since 2018; scripts beyond the Latin one need
 * XeLaTeX or LuaLaTeX and a font for them.
 */
export function bibtexText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}]+/gu, " ")
    .replace(/[\\{}#$%&_~^<>“”‘’–—…¶\u00A0]/g, (character) => COMMANDS[character] ?? character);
}

/**
 * A citation as a BibTeX entry of the type `@misc`, which every style knows; biblatex reads `url`, `urldate` and
 * `version` as well. The note begins with the address, because BibTeX's own styles print no `url`; `howpublished` would print
 * it as well, but pandoc takes that for the publisher. Title and author stand in double braces, so that no style changes
 * their capitals.
 */
export function citationBibtex(cited: Cited): string {
  const { key, title, container, publisher, link, edition, accessed, notes, annotations } = cited;
  // A brace or backslash would end or bend the field; in an address both have a written form.
  const address = link.replace(/[\\{}]/g, (character) => encodeURIComponent(character));
  const { year, month } = edition ? dayParts(edition.date) : { year: null, month: 0 };
  const parts = container === null ? [] : [`Part of: ${bibtexText(container)}.`];
  const fields: (string | null)[] = [
    `author = {{${bibtexText(publisher)}}}`,
    `title = {{${bibtexText(title)}}}`,
    year === null ? null : `year = {${year}}`,
    year === null ? null : `month = ${MONTHS[month - 1]}`,
    edition === null ? null : `version = {${edition.id}}`,
    `url = {${address}}`,
    accessed === null ? null : `urldate = {${accessed}}`,
    `note = {${[onlineNote(address, edition), ...parts, ...notes.map(bibtexText)].join(" ")}}`,
    `annote = {${annotations.map(bibtexText).join(" ")}}`,
    "langid = {english}",
  ];
  return `@misc{${key},\n${fields
    .filter((field) => field !== null)
    .map((field) => `  ${field},\n`)
    .join("")}}\n`;
}

/** As plain text: `\url` would need a package, without which LaTeX stops. Two hyphens stay two. */
function onlineNote(address: string, edition: Edition | null): string {
  const text = bibtexText(address).replaceAll("--", "-{}-");
  return edition === null ? `Online: ${text}.` : `Online: ${text}; edition ${edition.id}.`;
}
