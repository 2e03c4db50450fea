import type { ComponentProps } from "react";
import { lazyExtra } from "../ui/lazyExtra.tsx";
import type { EmbedBuilder } from "../views/embed/EmbedBuilder.tsx";

const LazyEmbedBuilder = lazyExtra(async () => (await import("../views/embed/EmbedBuilder.tsx")).EmbedBuilder);

/** The embed builder, whose code is loaded when it is opened. */
export function EmbedBuilderSlot({ isOpen, ...props }: ComponentProps<typeof EmbedBuilder> & { isOpen: boolean }) {
  return isOpen && <LazyEmbedBuilder {...props} />;
}
