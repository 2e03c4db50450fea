import { type ComponentType, createElement, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useReaderSign } from "../../ui/useReaderSign.ts";
import type { PrintSheetProps } from "./PrintSheet.tsx";
import { usePrinting } from "./usePrinting.ts";

/**
 * Puts the printed sheet behind the page while it is printed, whoever asked for it. Its code is loaded beforehand: when
 * the print dialog opens it is too late to wait for anything. Without it the page prints as it stands.
 */
export function PrintSlot(props: PrintSheetProps) {
  const [sheet, setSheet] = useState<ComponentType<PrintSheetProps> | null>(null);
  const isReaderHere = useReaderSign();
  const isPrinting = usePrinting();

  useEffect(
    function loadSheet() {
      if (!isReaderHere) return undefined;
      let isWanted = true;
      import("./PrintSheet.tsx").then(
        ({ PrintSheet }) => isWanted && setSheet(() => PrintSheet),
        () => {},
      );
      return function forgetSheet() {
        isWanted = false;
      };
    },
    [isReaderHere],
  );

  return isPrinting && sheet ? createPortal(createElement(sheet, props), document.body) : null;
}
