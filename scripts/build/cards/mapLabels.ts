import { CARD_COLOURS as colours } from "./cardColours.ts";
import { isolated, textElement } from "./cardText.ts";
import { fittedText } from "./fittedText.ts";
import type { Box, MapProjection, PixelPoint } from "./mapProjection.ts";
import type { MapMark } from "./mapSubject.ts";
import { placedLabels } from "./placedLabels.ts";
import { textWidth } from "./textWidth.ts";

const STEPS = [
  { size: 34, maxLines: 1 },
  { size: 30, maxLines: 2 },
] as const;
const LINE_HEIGHT = 1.2;
const MARGIN = 28;
const FACE = "strong";
/** A pin's label stands beside its head, not its tip. */
const PIN_LIFT = 22;

/** The names of the marks as SVG text, inside the box and beside what they name. A long name is wrapped or shortened. */
export function mapLabels(
  marks: readonly MapMark[],
  lines: readonly PixelPoint[],
  project: MapProjection,
  box: Box,
): string[] {
  const labels = marks.map((mark) => {
    const fitted = fittedText(isolated(mark.name), {
      width: box.width * 0.6,
      steps: STEPS,
      widthOf: (text, size) => textWidth(text, FACE, size),
    });
    const { x, y } = project(mark);
    const width = Math.max(...fitted.lines.map((line) => textWidth(line, FACE, fitted.size)));
    const height = fitted.lines.length * fitted.size * LINE_HEIGHT;
    return { ...fitted, x, y: mark.kind === "venue" ? y - PIN_LIFT : y, width, height, kind: mark.kind };
  });
  const bounds = {
    x: box.x + MARGIN,
    y: box.y + MARGIN,
    width: box.width - 2 * MARGIN,
    height: box.height - 2 * MARGIN,
  };
  const boxes = placedLabels(labels, lines, bounds);
  return labels.flatMap(({ lines: texts, size, kind }, index) =>
    texts.map((text, line) =>
      textElement({
        text,
        face: FACE,
        size,
        x: Math.round(boxes[index]?.x ?? 0),
        y: Math.round((boxes[index]?.y ?? 0) + (line + 0.8) * size * LINE_HEIGHT),
        colour: kind === "venue" ? colours.venue : colours["map-label"],
        halo: colours["map-halo"],
      }),
    ),
  );
}
