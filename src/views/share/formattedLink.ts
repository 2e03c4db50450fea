import { citedTaken, type Taken } from "./taken.ts";

/**
 * The link with its title and a line on what it shows, for a message or a document: as plain text in three lines, and
 * as HTML. The HTML is written by the DOM, which escapes it. A meeting has its own title, and its dossier's in the line.
 */
export function formattedLink(taken: Taken, link: string): { plain: string; html: string } {
  const { meeting, whole, context } = taken;
  const { title: cited, reported } = citedTaken(taken, null);
  const title = meeting ? cited : whole.title;
  const line = `${meeting ? whole.title : context.filterText}.${reported === "" ? "" : ` As reported in: ${reported}.`}`;
  return { plain: [title, line, link].join("\n"), html: htmlOf(title, line, link) };
}

function htmlOf(title: string, line: string, link: string): string {
  const paragraph = document.createElement("p");
  const strong = document.createElement("strong");
  const anchor = document.createElement("a");
  strong.textContent = title;
  anchor.textContent = link;
  anchor.href = link;
  paragraph.append(strong, document.createElement("br"), line, document.createElement("br"), anchor);
  return paragraph.outerHTML;
}
