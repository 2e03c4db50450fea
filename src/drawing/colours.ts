/** The light colours of `src/styles/tokens.css`, for files, which cannot read it. A test compares the two. */
export const COLOURS = {
  paper: "#fbfaf6",
  ink: "#16191f",
  "ink-soft": "#565d6b",
  "focus-country": "#3a5698",
  "met-country": "#4a968b",
  venue: "#b0293a",
  "background-event": "#a3303f",
  selection: "#b86a00",
  open: "#8a4b00",
  sea: "#edf1f4",
  land: "#e3dfd4",
  "land-line": "#ffffff",
  "disputed-line": "#6c6454",
  "disputed-ground": "#f4f1e8",
  "map-label": "#16191f",
  "map-halo": "#ffffff",
} as const;
