import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ShareButton } from "./ShareButton.tsx";

const LINK = "https://example.org/talks/lakes/east/";
const COPY_BY_HAND = "The browser refused to copy. The link to copy by hand:";

let writeText = vi.fn<(text: string) => Promise<void>>();

/** What the browser offers: a clipboard that takes or refuses, and perhaps a share sheet. */
function offer(clipboard: "takes" | "refuses", share?: (data: ShareData) => Promise<void>) {
  writeText = vi.fn<(text: string) => Promise<void>>(() =>
    clipboard === "takes" ? Promise.resolve() : Promise.reject(new Error("refused")),
  );
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  if (share) Object.assign(navigator, { canShare: () => true, share });
}

const button = (link = LINK) => <ShareButton id="share" label="Copy the link" link={link} title="Lakes" />;

async function press() {
  await userEvent.click(screen.getByRole("button", { name: "Copy the link" }));
}

const outcome = () => screen.getByRole("status").textContent;
const byHand = () => screen.queryByRole<HTMLInputElement>("textbox", { name: "Link to this view" });

beforeEach(() => offer("takes"));
afterEach(() => {
  for (const name of ["clipboard", "canShare", "share"]) Reflect.deleteProperty(navigator, name);
});

describe("ShareButton", () => {
  test("says nothing before it is pressed", () => {
    render(button());
    expect(outcome()).toBe("");
    expect(byHand()).toBeNull();
  });

  test("copies the link and says so", async () => {
    render(button());
    await press();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK);
    expect(outcome()).toBe("Link copied.");
    expect(byHand()).toBeNull();
  });

  test("shows the link, selected on focus, where the clipboard refuses it", async () => {
    offer("refuses");
    render(button());
    await press();
    expect(outcome()).toBe(COPY_BY_HAND);
    const field = byHand();
    expect([field?.value, field?.readOnly]).toEqual([LINK, true]);
    await userEvent.tab();
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, LINK.length]);
  });

  test("hands the link to the share sheet where there is one", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
    offer("takes", share);
    render(button());
    await press();
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: "Lakes", url: LINK });
    expect(outcome()).toBe("Link handed to the share sheet.");
  });

  test.each([
    ["says that it is copied all the same", "takes", "Link copied."],
    ["shows the link to copy by hand when the clipboard refused too", "refuses", COPY_BY_HAND],
  ] as const)("with a share sheet that the reader closes, %s", async (_, clipboard, words) => {
    offer(clipboard, () => Promise.reject(new DOMException("closed", "AbortError")));
    render(button());
    await press();
    expect(outcome()).toBe(words);
  });

  test("leaves the share sheet alone where it cannot take a link", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    offer("takes", share);
    Object.assign(navigator, { canShare: () => false });
    render(button());
    await press();
    expect(share).not.toHaveBeenCalled();
    expect(outcome()).toBe("Link copied.");
  });

  test("takes back what it said once the link is another", async () => {
    const { rerender } = render(button());
    await press();
    rerender(button("https://example.org/talks/lakes/south/"));
    expect(outcome()).toBe("");
  });
});
