import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { formatLinkedParagraph } from "../../model/paragraphRef.ts";
import { LONGEST_COPY } from "../../selectors/report/reportCopy.ts";
import { REPORT, REPORT_DOSSIER, REPORT_TEXT } from "../../testing/reportFixture.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { SourceView } from "./SourceView.tsx";

const COPY = REPORT_TEXT.join("\n\n");

/** Links whose address is the view that they lead to, as far as it matters here. */
const linkTo: LinkTo = (change) => {
  const { panel, paragraph, meeting } = change(DEFAULT_VIEW);
  const href = `#${panel}-${paragraph ? formatLinkedParagraph(paragraph) : meeting}`;
  return { href, onClick: (event) => event.preventDefault() };
};

function show(changes: Partial<View> = {}, dossier = REPORT_DOSSIER, onBack: (() => void) | null = null) {
  const view: View = { ...DEFAULT_VIEW, panel: "source", ...changes };
  return render(<SourceView dossier={dossier} view={view} linkTo={linkTo} onBack={onBack} />);
}

const scrolled: Element[] = [];

/** jsdom lays nothing out and has no scrolling. */
beforeEach(function recordScrolling() {
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this);
  };
});

describe("the paragraph of the link", () => {
  test("is marked, brought into view and focused", () => {
    show({ paragraph: { report: null, number: 3 } });
    const shown = screen.getByRole("article", { name: "Paragraph 3" });
    expect(shown.getAttribute("aria-current")).toBe("true");
    expect(document.activeElement).toBe(shown);
    expect(scrolled).toEqual([shown]);
  });

  test("has the way back, and no other paragraph has", async () => {
    const handleBack = vi.fn<() => void>();
    show({ paragraph: { report: null, number: 3 } }, REPORT_DOSSIER, handleBack);
    const shown = screen.getByRole("article", { name: "Paragraph 3" });
    await userEvent.click(within(shown).getByRole("button", { name: "Back to where you were" }));
    expect(handleBack).toHaveBeenCalledOnce();
    expect(screen.getAllByRole("button", { name: "Back to where you were" })).toHaveLength(1);
  });

  test("has its detail open, and every other is folded", () => {
    show({ paragraph: { report: null, number: 3 } });
    const folds = screen.getAllByRole("article", { name: /^Paragraph/ }).map((part) => part.querySelector("details"));
    expect(folds.map((fold) => fold?.open)).toEqual([false, false, true, false, false, false]);
  });

  test("without one, the focus stays where it was", () => {
    show();
    expect(document.activeElement).toBe(document.body);
    expect(scrolled).toEqual([]);
  });
});

describe("the strip of paragraphs", () => {
  const strip = () => within(screen.getByRole("navigation", { name: "Paragraphs" }));

  test("leads to each paragraph, and marks the one that the link names", () => {
    show({ paragraph: { report: null, number: 3 } });
    const links = strip().getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([1, 2, 3, 4, 5, 6].map((to) => `#source-${to}`));
    expect(strip().getAllByRole("link", { current: true })).toEqual([links[2]]);
  });

  test("leads to the paragraph of the link again, where the reader has gone elsewhere", async () => {
    show({ paragraph: { report: null, number: 3 } });
    scrolled.length = 0;
    await userEvent.click(strip().getByRole("link", { name: "Paragraph 3" }));
    const shown = screen.getByRole("article", { name: "Paragraph 3" });
    expect(scrolled).toEqual([shown]);
    expect(document.activeElement).toBe(shown);
  });
});

test("a statement leads to its meetings and to its other paragraphs, and an open speaker is marked", () => {
  show();
  const lamps = within(screen.getByRole("article", { name: "Paragraph 5" }))
    .getByText(/said in lamps/)
    .closest("li");
  expect(within(lamps!).getByRole("link", { name: "Source, paragraph 6" }).getAttribute("href")).toBe("#source-6");
  expect(within(lamps!).getByRole("link", { name: "Meeting with Land EAS" }).getAttribute("href")).toBe(
    "#meetings-east",
  );
  const nets = within(screen.getByRole("article", { name: "Paragraph 3" }))
    .getByText(/said in nets/)
    .closest("p");
  expect(nets?.textContent).toBe("Agreed Land NOR, Land EAS unclear, Land SOU: What is said in nets.");
});

describe("several reports", () => {
  const second = { ...REPORT, id: "second", publisher: "Second Post" };
  const [weir, ...others] = REPORT_DOSSIER.statements;
  const both: Dossier = {
    ...REPORT_DOSSIER,
    reports: [REPORT, second],
    statements: [
      { ...weir!, sources: [...weir!.sources, { report: "second", paragraphs: [1], terms: [] }] },
      ...others,
    ],
  };

  test("stand one after the other, every paragraph with an id and a link of its own", () => {
    show({ paragraph: { report: null, number: 2 } }, both);
    const links = screen.getAllByRole("link", { name: "Paragraph 2" }).map((link) => link.getAttribute("href"));
    // In the strip of its report, and at the paragraph.
    expect(links).toEqual(["#source-2", "#source-2", "#source-second.2", "#source-second.2"]);
    const strips = screen.getAllByRole("navigation").map((strip) => strip.getAttribute("aria-label"));
    expect(strips).toEqual(["Paragraphs of Lake Post", "Paragraphs of Second Post"]);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("show and focus the paragraph of the report that the link names, and no other's", () => {
    show({ paragraph: { report: "second", number: 2 } }, both);
    const shown = document.querySelectorAll("article[aria-current]");
    expect(shown).toHaveLength(1);
    const inStrips = screen.getAllByRole("link", { current: true });
    expect(inStrips.map((link) => link.getAttribute("href"))).toEqual(["#source-second.2"]);
    expect(shown[0]?.closest("[aria-label]")?.getAttribute("aria-label")).toBe("Second Post, 5 Feb 2020");
    expect(document.activeElement).toBe(shown[0]);
  });

  test("do not merge paragraphs of one number: a statement leads to each, by the report's name", () => {
    show({}, both);
    const [first] = screen.getAllByRole("article", { name: "Paragraph 1" });
    const drawn = within(first!)
      .getByText(/said in weir/)
      .closest("li");
    const links = within(drawn!).getAllByRole("link", { name: /^Source/ });
    expect(links.map((link) => [link.textContent, link.getAttribute("aria-label"), link.getAttribute("href")])).toEqual(
      [
        ["Lake Post ¶4", "Source, Lake Post, paragraph 4", "#source-4"],
        ["Second Post ¶1", "Source, Second Post, paragraph 1", "#source-second.1"],
      ],
    );
  });
});

describe("the reader's own copy", () => {
  const outcome = () => screen.getByRole("status").textContent;
  const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text of your copy" });
  const file = (parts: BlobPart[]) => new File(parts, "copy.txt", { type: "text/plain" });

  async function choose(chosen: File) {
    show();
    await userEvent.upload(screen.getByLabelText("Or choose a .txt file"), chosen);
  }

  async function paste(text: string) {
    show();
    await userEvent.click(field());
    await userEvent.paste(text);
    await userEvent.click(screen.getByRole("button", { name: "Compare" }));
  }

  test("that is pasted shows each statement beside its passage, with the cited terms marked", async () => {
    await paste(COPY);
    expect(outcome()).toBe("All 6 paragraphs match.");
    const beside = screen.getByRole("list", { name: "Each statement beside what it cites" });
    const nets = within(beside)
      .getByText(/said in nets/)
      .closest("li");
    const marked = [...nets!.querySelectorAll("mark")].map(({ textContent }) => textContent);
    expect(marked).toEqual(["fishing nets", "ferry timetables", "rowing boat"]);
  });

  test("names what differs, what is missing and what is extra", async () => {
    await paste(`An advert\n\n${COPY.replace("ferry timetables", "timetables").replace(REPORT_TEXT[3] ?? "", "")}`);
    expect(outcome()).toBe("4 of 6 paragraphs match; 1 differs; 1 is missing; 1 extra passage in your copy.");
    const list = screen.getByRole("list", { name: "Your copy, paragraph by paragraph" });
    const lines = within(list).getAllByRole("listitem");
    expect(lines[0]?.textContent).toBe("Not a paragraph of the report: An advert");
    expect(lines[3]?.textContent).toBe(
      "¶3 differs. In it: “fishing nets” and “rowing boat”. Not in it: “ferry timetables”.",
    );
    expect(lines[4]?.textContent).toBe("¶4 missing from your copy");
  });

  test("with markup in it is shown as text", async () => {
    await paste(COPY.replace("fishing nets", "<img src=x onerror=alert(1)> nets"));
    expect(document.querySelector(".source-beside img")).toBeNull();
    expect(screen.getByText(/<img src=x onerror=alert\(1\)> nets/, { selector: "blockquote span" })).toBeTruthy();
  });

  test("can be chosen as a file", async () => {
    await choose(file([COPY]));
    expect(await screen.findByText("All 6 paragraphs match.")).toBe(screen.getByRole("status"));
    expect(field().value).toBe(COPY);
  });

  test.each([
    ["too long", [new Uint8Array(LONGEST_COPY + 1)], /more than 200 kB/],
    ["no text", [new Uint8Array([0x89, 0x50, 0, 1, 2])], /not plain text/],
    ["empty", [""], /no text to compare/],
    ["a different text", ["It was a dark night."], /seems to be a different text/],
  ] satisfies [string, BlobPart[], RegExp][])("as a file that is %s is refused in words", async (_, parts, words) => {
    await choose(file(parts));
    expect(await screen.findByText(words)).toBe(screen.getByRole("status"));
  });

  test("that the browser cannot read is refused in words", async () => {
    const broken = file([COPY]);
    broken.arrayBuffer = () => Promise.reject(new Error("gone"));
    await choose(broken);
    expect(await screen.findByText(/could not read that file/)).toBe(screen.getByRole("status"));
  });

  test("once changed, has no outcome; “Clear” empties all", async () => {
    await paste(COPY);
    await userEvent.type(field(), "x");
    expect(outcome()).toBe("");
    await userEvent.click(screen.getByRole("button", { name: "Compare" }));
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect([outcome(), field().value]).toEqual(["", ""]);
  });
});
