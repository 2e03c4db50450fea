import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { standInForScreen } from "../../testing/screenStandIn.ts";
import { EmbedBuilder } from "./EmbedBuilder.tsx";

const ROOT = "https://example.org/talks/";
const LINK = `${ROOT}lakes/?country=EAS`;

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function openBuilder() {
  const onClose = vi.fn<() => void>();
  render(<EmbedBuilder root={ROOT} link={LINK} title="Lakes" onClose={onClose} />);
  return { user: userEvent.setup(), onClose };
}

const code = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code for your page" }).value;
const previewed = () => screen.getByTitle("Preview").getAttribute("src");
const choice = (name: string) => screen.getByLabelText(name);

describe("the embed builder", () => {
  test("opens as a modal dialog with the code of the whole view, and previews it", () => {
    openBuilder();
    expect(screen.getByRole<HTMLDialogElement>("dialog", { name: "Embed this view" }).open).toBe(true);
    expect(code()).toContain(
      `src="${LINK.replace("&", "&amp;")}&amp;embed=1#embed" title="Lakes" width="100%" height="600"`,
    );
    expect(previewed()).toBe(`${LINK}&embed=1#embed`);
  });

  test("shows the chosen parts and colours in code and preview", async () => {
    const { user } = openBuilder();
    await user.click(choice("Timeline"));
    await user.click(choice("Dark"));
    expect(previewed()).toBe(`${LINK}&embed=1&parts=map~list&theme=dark#embed-map-list`);
    expect(code()).toContain("parts=map~list&amp;theme=dark");
  });

  test("says so when no part is chosen, and keeps the code of all of them", async () => {
    const { user } = openBuilder();
    for (const part of ["Map", "Timeline", "Meetings and source"]) await user.click(choice(part));
    expect(screen.getByText(/Choose at least one part/)).toBeDefined();
    expect(previewed()).toBe(`${LINK}&embed=1#embed`);
  });

  test("takes a size within its range, and keeps the last one meanwhile", async () => {
    const { user } = openBuilder();
    const height = choice("Height in pixels");
    await user.clear(height);
    await user.type(height, "50");
    expect(code()).toContain('height="600"');
    await user.type(height, "0");
    expect(code()).toContain('height="500"');
  });

  test("adds the host's script only when asked", async () => {
    const { user } = openBuilder();
    expect(code()).not.toContain("<script");
    await user.click(screen.getByRole("checkbox", { name: /^Automatic height/ }));
    expect(code()).toContain(`<script src="${ROOT}embed.js" async></script>`);
  });

  test("copies the code and says so, and shows it selected where the browser refuses", async () => {
    const { user } = openBuilder();
    await user.click(screen.getByRole("button", { name: "Copy the code" }));
    expect(await screen.findByText(/^Code copied\./)).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(code());
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Copy the code" }));
    expect(await screen.findByText(/The code is selected/)).toBeDefined();
  });

  test("is closed by its button", async () => {
    const { user, onClose } = openBuilder();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
