import { type FittedText, fittedText, type TextStep } from "../drawing/fittedText.ts";
import { FileMap } from "../drawing/map/FileMap.tsx";
import { labelFill } from "../drawing/map/MarkLabel.tsx";
import { mapScene, type SceneMark } from "../drawing/map/mapScene.ts";
import { wholeFrame } from "../drawing/map/wholeFrame.ts";
import { brokenText, SANS, SERIF, svgFile } from "../drawing/pictureSheet.tsx";
import { textWidth } from "../geo/textWidth.ts";
import type { Dossier } from "../model/dossier.ts";
import type { World } from "../model/world.ts";
import { tellsNumbers } from "../selectors/map/countSteps.ts";
import { mapDisputed } from "../selectors/map/mapDisputed.ts";
import { publishersOf } from "../selectors/report/namedReports.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { MAP_WORDS } from "../words/mapWords.ts";
import { asReportedBy, asReportedIn } from "../words/storyWords.ts";
import { PUBLISHER } from "./credits.ts";
import type { ExportContext } from "./exportContext.ts";
import { factsInView, type MeetingFacts } from "./meetingFacts.ts";
import { citedReports } from "./sourceText.ts";

const SIZE = { width: 1200, height: 630 } as const;
const COLUMN = { left: 52, width: 572, bottom: 590 } as const;
const MAP = { left: 660, top: 0, width: SIZE.width - 660, height: SIZE.height } as const;
/** Around the points that the map is framed on, as on the cards that the site has. */
const ROOM = { left: 62, top: 62, right: 62, bottom: 62 } as const;
/** More publishers are a list that a card has no room for. */
const MOST_PUBLISHERS = 2;

const LINE = 1.2;
const LINK_SIZE = 19;
const MOST_LINK_LINES = 3;

/**
 * A card of 1200 × 630 pixels for what is taken, as posts and slides have it: title, filter in words, map, source and link.
 * A complete SVG document in light colours. Null when no meeting is in view. Made for any view in a browser, with the faces
 * that are there; the cards that the site itself has (`scripts/build/cards`) tell more, and are measured by their renderer.
 */
export function viewCard(
  dossier: Dossier,
  view: View,
  world: World,
  context: ExportContext,
  title = dossier.title,
): string | null {
  const facts = factsInView(dossier, view, context.siteRoot);
  if (facts.length === 0) return null;
  return svgFile(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...SIZE}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      fontFamily={SANS}
      role="img"
      aria-labelledby="title"
    >
      <title id="title">{`${title}. ${context.filterText}.`}</title>
      <rect {...SIZE} fill="var(--paper)" />
      <CardMap
        dossier={{ ...dossier, meetings: facts.map(({ meeting }) => meeting), events: [] }}
        view={{ ...DEFAULT_VIEW, boundaries: view.boundaries }}
        world={world}
      />
      <text x={COLUMN.left} y={76} fontSize={38} fontFamily={SERIF} fontStyle="italic" fill="var(--accent)">
        {PUBLISHER}
      </text>
      <Column
        title={title}
        shown={title === dossier.title ? context.filterText : dossier.title}
        foot={footOf(dossier, facts, context)}
      />
    </svg>,
  );
}

/** The map of the meetings in view alone. */
function CardMap({ dossier, view, world }: { dossier: Dossier; view: View; world: World }) {
  const scene = mapScene(dossier, view);
  // Seen small, there is room for who was met, or for where, but not for both.
  const places = tellsNumbers(dossier) ? { venues: [], backgrounds: [] } : scene.places;
  return (
    <FileMap
      scene={{ ...scene, places }}
      world={world}
      disputed={mapDisputed(dossier, world, view)}
      drawnRole={scene.countries.find(({ code }) => code === view.boundaries)?.role ?? null}
      setting={{
        place: MAP,
        frame: wholeFrame(dossier, world, MAP, ROOM),
        room: ROOM,
        scale: tellsNumbers(dossier) ? 1.3 : 1.8,
        labelMargin: 20,
        areLinksKeptFree: true,
        labelOf,
      }}
    />
  );
}

function labelOf(mark: SceneMark) {
  const size = 24;
  const lines = brokenText(mark.name, (line) => textWidth(line, size, true) <= MAP.width * 0.6);
  return {
    lines,
    size,
    lineHeight: size * LINE,
    width: Math.max(...lines.map((line) => textWidth(line, size, true))),
    height: lines.length * size * LINE,
    typeOf: () => ({ fontWeight: 600, fill: labelFill(mark) }),
  };
}

/** Source and link. A link of many filters is cut: it is there to be read, and the file's name tells the rest. */
function footOf(dossier: Dossier, facts: readonly MeetingFacts[], { link }: ExportContext) {
  const reports = citedReports(
    dossier,
    facts.flatMap(({ sources }) => sources),
  ).map(({ report }) => report);
  const publishers = publishersOf(reports);
  const source = publishers.length > MOST_PUBLISHERS ? asReportedIn(reports.length) : asReportedBy(publishers);
  const address = brokenText(link, (line) => textWidth(line, LINK_SIZE, false) <= COLUMN.width);
  return {
    source: fitted(source, [28, 1], [24, 2]),
    link:
      address.length > MOST_LINK_LINES
        ? [...address.slice(0, MOST_LINK_LINES - 1), `${address[MOST_LINK_LINES - 1]?.slice(0, -2)}…`]
        : address,
  };
}

interface ColumnProps {
  title: string;
  /** What the card is of, beside its title. */
  shown: string;
  foot: ReturnType<typeof footOf>;
}

/** Title and what is shown from the top, source and link at the foot. */
function Column({ title, shown, foot }: ColumnProps) {
  const heading = fitted(title, [60, 1], [54, 2], [48, 3], [40, 4]);
  const below = fitted(shown, [32, 2], [28, 3], [24, 5]);
  const titleTop = 104;
  const belowTop = titleTop + heightOf(heading) + 20;
  const linkTop = COLUMN.bottom - foot.link.length * LINK_SIZE * LINE;
  return (
    <>
      <Lines {...heading} top={titleTop} fontFamily={SERIF} fontWeight={700} fill="var(--ink)" />
      <Lines {...below} top={belowTop} fill="var(--ink)" />
      <Lines {...foot.source} top={linkTop - heightOf(foot.source) - 6} fill="var(--ink-soft)" />
      <Lines lines={foot.link} size={LINK_SIZE} top={linkTop} fill="var(--ink-soft)" />
      <Lines lines={[MAP_WORDS.credit]} size={14} top={COLUMN.bottom + 10} fill="var(--ink-soft)" />
    </>
  );
}

interface LinesProps extends FittedText {
  top: number;
  fill: string;
  fontFamily?: string;
  fontWeight?: number;
}

function Lines({ lines, size, top, ...look }: LinesProps) {
  return lines.map((line, index) => (
    <text key={line} x={COLUMN.left} y={Math.round(top + (index + 0.8) * size * LINE)} fontSize={size} {...look}>
      {line}
    </text>
  ));
}

/** In the first of the steps, size and most lines, that holds all of it. */
function fitted(text: string, ...steps: readonly [[number, number], ...[number, number][]]): FittedText {
  const [first, ...others] = steps.map(([size, maxLines]): TextStep => ({ size, maxLines }));
  const widthOf = (line: string, size: number) => textWidth(line, size, false);
  return fittedText(text, { width: COLUMN.width, steps: [first ?? { size: 24, maxLines: 1 }, ...others], widthOf });
}

function heightOf({ lines, size }: FittedText): number {
  return lines.length * size * LINE;
}
