import { act, render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { lazyPicture } from "./lazyPicture.tsx";

let root: Root | null = null;

afterEach(() => {
  act(() => root?.unmount());
  root = null;
  document.body.replaceChildren();
});

function Drawing({ of }: { of: string }) {
  return <p>Drawing of {of}</p>;
}

/** A picture whose code comes when the test lets it. */
function heldBack() {
  let give: ((part: ComponentType<{ of: string }>) => void) | undefined;
  let refuse: ((reason: Error) => void) | undefined;
  const code = new Promise<ComponentType<{ of: string }>>((resolve, reject) => {
    give = resolve;
    refuse = reject;
  });
  const { Picture, load } = lazyPicture<{ of: string }>(() => code, <p>Nothing yet</p>);
  return {
    Picture,
    load,
    come: () => act(async () => give?.(Drawing)),
    fail: () => act(async () => refuse?.(new Error("offline"))),
  };
}

test("lazyPicture: where nothing was written, the fallback stands until the code comes", async () => {
  const { Picture, come } = heldBack();
  render(<Picture of="land" />);
  expect(screen.getByText("Nothing yet")).toBeDefined();
  await come();
  expect(screen.getByText("Drawing of land")).toBeDefined();
});

test("lazyPicture: what was written stands while the view changes, and follows once the code has come", async () => {
  const { Picture, come } = heldBack();
  const container = document.createElement("div");
  container.innerHTML = "<!--$--><p>Drawing of <!-- -->land</p><!--/$-->";
  document.body.append(container);
  const written = container.querySelector("p");
  await act(async () => {
    root = hydrateRoot(container, <Picture of="land" />);
  });
  await act(async () => root?.render(<Picture of="sea" />));
  expect(container.querySelector("p")).toBe(written);
  expect(written?.textContent).toBe("Drawing of land");
  await come();
  expect(written?.textContent).toBe("Drawing of sea");
  expect(container.querySelector("p")).toBe(written);
});

test("lazyPicture: when the code does not come, what stands there stays, and nothing is thrown", async () => {
  const { Picture, fail } = heldBack();
  render(<Picture of="land" />);
  await fail();
  expect(screen.getByText("Nothing yet")).toBeDefined();
});

test("lazyPicture: what was loaded beforehand is there at once", async () => {
  const { Picture, load, come } = heldBack();
  const isLoaded = load();
  await come();
  await isLoaded;
  render(<Picture of="land" />);
  expect(screen.getByText("Drawing of land")).toBeDefined();
});
