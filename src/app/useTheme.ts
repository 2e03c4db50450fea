import { useEffect } from "react";
import type { Theme } from "../model/theme.ts";

/** Shows the page in the theme that the link asks for; null leaves it to the reader's system. */
export function useTheme(theme: Theme | null): void {
  useEffect(
    function writeTheme() {
      if (theme === null) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
    },
    [theme],
  );
}
