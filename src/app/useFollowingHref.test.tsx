import { act, render, screen } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { createMemoryAddress } from "../testing/memoryAddress.ts";
import type { AddressStore } from "../url/browserAddress.ts";
import { useFollowingHref } from "./useFollowingHref.ts";

function Following({ store }: { store: AddressStore }) {
  return <p>{useFollowingHref(store)}</p>;
}

/** Changes the address once it is drawn, and before the effects of its neighbours run. */
function Hasty({ store }: { store: AddressStore }): null {
  useLayoutEffect(
    function changeAddress() {
      store.write("/lakes/east/", "push");
    },
    [store],
  );
  return null;
}

test("the following address is the present one, and then each new one", () => {
  const store = createMemoryAddress("/lakes/");
  render(<Following store={store} />);
  expect(screen.getByText("/lakes/")).toBeDefined();
  act(() => store.write("/lakes/?country=EAS", "push"));
  expect(screen.getByText("/lakes/?country=EAS")).toBeDefined();
});

test("the following address misses no change from before it listens", () => {
  const store = createMemoryAddress("/lakes/");
  render(
    <>
      <Following store={store} />
      <Hasty store={store} />
    </>,
  );
  expect(screen.getByText("/lakes/east/")).toBeDefined();
});

test("the following address listens no more once it is taken away", () => {
  const store = createMemoryAddress("/lakes/");
  const { unmount } = render(<Following store={store} />);
  unmount();
  expect(store.listenerCount()).toBe(0);
});
