import { CARD_WORDS } from "./cardWords.ts";
import { LINK_WORDS } from "./linkWords.ts";

/** Texts of the share menu. */
export const SHARE_WORDS = {
  shown: "What is shown:",
  byHand: "Text to copy by hand",
  refused: "The browser refused to copy. Here it is, to copy by hand:",

  share: "Share",
  copyLink: "Copy link",
  linkCopied: LINK_WORDS.copied,
  sheet: "Share sheet…",
  handedOver: LINK_WORDS.handedOver,
  notHandedOver: "The share sheet was closed; nothing was shared.",
  copyText: "Copy as text",
  textCopied: "Title, filter and link copied as text.",
  showQr: "Show QR code",
  hideQr: "Hide QR code",
  qrShown: "QR code of the link shown.",
  qrHidden: "QR code hidden.",
  qrTooLong: "This link is too long for a QR code. A shorter search text shortens it.",
  saveQr: "Save QR code as SVG",
  embed: "Embed…",

  takeWhat: "Share, export, cite and print",
  editionWhat: "The link leads to",
  asItWillBe: "the page as it will be then",

  exported: "Export",
  empty: "Nothing is shown, so there is nothing to export.",

  cite: "Cite",
  cited: "Citation, as copied",

  print: "Print",
  printView: "Print this view",
  printHint: "Map, timeline, every meeting in full, sources, link and QR code, on A4 or Letter.",
  printMeeting: "Print this meeting",
  printMeetingHint: "The meeting in full, its sources, link and QR code, on A4 or Letter.",
  plainText: "plain text",
  printed: "Handed to the print dialog.",
} as const;

/** What the formats of the export are good for; a calendar is better known by that than by its format. */
export const EXPORT_WORDS = { table: "table", data: "data", mapData: "map data", calendar: "Calendar" } as const;

/** Texts of the pictures that can be saved. */
export const PICTURE_WORDS = {
  heading: "Pictures",
  map: "Map",
  timeline: "Timeline",
  card: "Preview card",
  drawing: "Drawing the picture…",
  notDrawn: "The browser could not draw it.",
} as const;

/** Texts of the printed sheet. */
export const PRINT_WORDS = {
  meetings: "Meetings",
  meeting: "The meeting",
  mapKey:
    "On the map, a line joins two countries that met; it is no route. Dotted lines are outside the filters. Hatched areas are disputed, and no position is taken. Map data: Natural Earth 4.1 (public domain).",
  none: "No meeting fits the filters of this view.",
  time: "In the order of time",
  outside: "outside the filters",
  openFit: CARD_WORDS.openFit,
  date: "Date and place:",
  topics: "Topics:",
  confidence: "Confidence:",
  sources: "Sources",
  leftOut: "Not in the report:",
  about: "This sheet",
  view: "On this sheet:",
  link: "Link:",
  edition: "Edition:",
  terms: "Terms:",
} as const;

/** What an export is of, when it holds one meeting whatever the filters are. */
export function oneMeetingText(country: string): string {
  return `The meeting with ${country}`;
}

/** The choice of the open meeting, whatever the filters are. */
export function thisMeetingText(meeting: string): string {
  return `This meeting: ${meeting}`;
}

/** The choice of what the filters leave. */
export function thisViewText(filters: string): string {
  return `This view: ${filters}`;
}

/** The choice of a link that is made for today's edition. */
export function thisEditionText(date: string): string {
  return `the edition of ${date}, and says so when it has changed`;
}

/** That a picture could not be made, and why. */
export function pictureFailedText(reason: string): string {
  return `The picture could not be saved. ${reason} Try again.`;
}

/** That a file went to the browser's downloads. */
export function savedText(fileName: string): string {
  return `Saved as ${fileName}.`;
}

/** A button of the citations: `Copy as BibTeX`. */
export function copyAs(style: string): string {
  return `Copy as ${style}`;
}

/** That a citation is on the clipboard. */
export function citationCopiedText(style: string): string {
  return `Citation copied as ${style}.`;
}

/** What a QR code says, for those who cannot scan it. */
export function qrText(link: string): string {
  return `QR code of the link ${link}`;
}

/** The event on whose sidelines a meeting was held, in a line of facts: `beside the SCO Defence Ministers’ meeting`. */
export function besideEvent(event: string): string {
  return `beside the ${event}`;
}
