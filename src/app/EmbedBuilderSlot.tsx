import { type ComponentProps, lazy, Suspense } from "react";
import type { EmbedBuilder } from "../views/embed/EmbedBuilder.tsx";

const LazyEmbedBuilder = lazy(async () => ({
  default: (await import("../views/embed/EmbedBuilder.tsx")).EmbedBuilder,
}));

/** The embed builder, whose code is loaded when it is opened. */
export function EmbedBuilderSlot({ isOpen, ...props }: ComponentProps<typeof EmbedBuilder> & { isOpen: boolean }) {
  if (!isOpen) return null;
  return (
    <Suspense>
      <LazyEmbedBuilder {...props} />
    </Suspense>
  );
}
