/** Texts of the button that opens the share menu, and of the menu before its own code is there. */
export const SHARE_MENU_WORDS = {
  share: "Share",
  panel: "Share, export and cite this view",
  close: "Close",
  loading: "Loading the menu…",
  failed: "The menu could not be loaded. Check the connection, then reload the page: your view is kept in the address.",
} as const;
