import { useSyncExternalStore } from "react";
import type {} from "../early.ts";
import { whenIdle } from "./whenIdle.ts";

const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "wheel", "scroll", "focusin", "click"] as const;

const listeners = new Set<() => void>();
let isWatching = false;
let isSeen = false;

/**
 * Whether somebody is at the page, and the browser idle: after the first touch, key, scroll or movement of a pointer
 * anywhere on it. Never false again; false on the server.
 */
export function useReaderSign(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isSeen,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isWatching) watch();
  return () => listeners.delete(listener);
}

function watch(): void {
  isWatching = true;
  for (const sign of SIGNS) window.addEventListener(sign, noteSign, { capture: true, passive: true });
  if (window.isReaderHere) noteSign();
}

function noteSign(): void {
  for (const sign of SIGNS) window.removeEventListener(sign, noteSign, { capture: true });
  whenIdle(() => {
    isSeen = true;
    for (const listener of listeners) listener();
  });
}
