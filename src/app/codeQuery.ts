import { queryOptions } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { DataFailure } from "../data/problem.ts";

/** A part of the page whose code is loaded when it is wanted; loaded once, and again only when that failed. */
export function codeQuery<Props>(name: string, load: () => Promise<ComponentType<Props>>) {
  return queryOptions({
    queryKey: ["code", name],
    queryFn: async () => {
      try {
        return { Part: await load() };
      } catch {
        throw new DataFailure("offline", name, `The code of the ${name} could not be loaded.`);
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
}
