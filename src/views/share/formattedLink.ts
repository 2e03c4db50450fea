import { citedMeeting, citedView } from "../../exports/cited.ts";
import type { ShareSubject } from "./shareSubject.ts";

type FormattedSubject = Pick<ShareSubject, "dossier" | "view" | "context">;

/**
 * The link with its title and a line on what it shows, for a message or a document: as plain text in three lines, and
 * as HTML. The HTML is written by the DOM, which escapes it. With an open meeting it is that meeting's, whatever the filters
 * are: title, source and dossier.
 */
export function formattedLink({ dossier, view, context }: FormattedSubject): { plain: string; html: string } {
  const meeting = view.meeting === null ? null : citedMeeting(dossier, view.meeting, context, null);
  const title = meeting?.title ?? dossier.title;
  const { reported } = meeting ?? citedView(dossier, view, context, null);
  const line = `${meeting ? dossier.title : context.filterText}.${reported === "" ? "" : ` As reported in: ${reported}.`}`;
  return { plain: [title, line, context.link].join("\n"), html: htmlOf(title, line, context.link) };
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
