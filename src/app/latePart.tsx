import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { codeQuery } from "./codeQuery.ts";
import { LoadFailure } from "./LoadFailure.tsx";
import { useFailure } from "./useFailure.ts";
import { Waiting } from "./Waiting.tsx";

/**
 * A part of the page whose code comes when it is first shown. What did not come is asked for again by a press, or when the
 * part is shown again: React's own lazy components keep their failure for good.
 */
export function latePart<Props extends object>(
  { name, waiting, failed }: { name: string; waiting: string; failed: string },
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const part = codeQuery(name, load);
  return function LatePart(props) {
    const code = useQuery(part);
    const failure = useFailure(code);
    if (code.data) {
      const { Part } = code.data;
      return <Part {...props} />;
    }
    return failure ? <LoadFailure title={failed} {...failure} /> : <Waiting>{waiting}</Waiting>;
  };
}
