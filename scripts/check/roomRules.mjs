/**
 * The rooms of scripts/, and which of the others each may import from.
 * @typedef {{ room: string, may: string[], because: string }} Room
 */

/** @type {Room[]} */
const rooms = [
  { room: "build", may: [], because: "the site is made by what is for that, whoever starts or checks it" },
  { room: "check", may: ["tools"], because: "a check looks at what was built, not into how" },
  { room: "corpus", may: [], because: "a collection is turned into a dossier by what it holds and the format alone" },
  { room: "tools", may: [], because: "a tool stands alone, and npm start begins before anything is installed" },
];

/**
 * Overrides for oxlint, one for each room, its tests included.
 * @returns {object[]}
 */
export function roomOverrides() {
  return rooms.map(({ room, may, because }) => {
    const forbidden = rooms.filter((other) => other.room !== room && !may.includes(other.room));
    const names = forbidden.map((other) => other.room).join("|");
    const message = `scripts/${room} may import from ${[...may, "src"].join(", ")} only: ${because}.`;
    return {
      files: [`scripts/${room}/**`],
      rules: {
        "no-restricted-imports": [
          "error",
          { patterns: [{ regex: `^(\\.\\./)+(scripts/)?(${names}|e2e|bench)/`, message }] },
        ],
      },
    };
  });
}
