/**
 * A report of our own making, for tests of what needs a source: twelve paragraphs with the names and terms of the
 * shipped dossier in the places that it cites, and otherwise nothing of the original. It tells nothing true.
 */
export const STAND_IN: readonly string[] = [
  "New Delhi: A note for testers. Defence Minister Rajnath Singh talked of Pahalgam and of Operation Sindoor to four guests.",
  "All sat down in Qingdao, China, one Thursday, on the sidelines of the Shanghai Cooperation Organisation (SCO) gathering.",
  "Listed as agreed for later: training, capacity building, military education and, last, military technical cooperation.",
  "A press release came out on Friday: he briefed his counterparts about Operation Sindoor, and it mentions terrorist networks and Pakistan by name.",
  "Belarus sent Lieutenant General Victor Khrenin; Tajikistan sent Lieutenant General Sobrizoda Emomali Abdurakhim; for Kazakhstan came Lieutenant General Dauren Kosanov.",
  "Under defence cooperation the note has two entries, continued engagement and technical areas.",
  "Under defence production it has another two, rapid advances and self-reliance.",
  "Then a bilateral meeting, with Admiral Dong Jun: in-depth discussions, it says, and peace and tranquillity on the India-China border.",
  "For bilateral relations the word chosen is normalcy, wanted by both sides, it acknowledged; a structured roadmap would hold permanent engagement and de-escalation.",
  "Eight more entries: border management; border demarcation, as a permanent solution through an established mechanism; good neighbourly conditions; mutual benefits; stability in Asia; a trust deficit since the 2020 standoff, to be met on the ground.",
  "Also agreed: consultations go on, it ends, over disengagement, de-escalation, border management and an eventual delimitation.",
  "Once more from the release, where he briefed his counterpart: Pahalgam, April 22, civilians; then Operation Sindoor; then Pakistan.",
];

/** The stand-in as a file would hold it, with the stamp and sign-off that agencies add. */
export const STAND_IN_FILE = ` date 2025-06-27 ${STAND_IN.join("\n\n")}\n\n--IANS\n`;
