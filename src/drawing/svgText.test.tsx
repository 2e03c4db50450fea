import { describe, expect, test } from "vitest";
import { COLOURS } from "./colours.ts";
import { svgText } from "./svgText.ts";

function Dots({ names }: { names: readonly string[] }) {
  return names.map((name) => <circle key={name} r={2} data-name={name} />);
}

describe("svgText", () => {
  test("writes elements, components, fragments and texts, and leaves out what draws nothing", () => {
    const drawing = (
      <g strokeWidth={2} className="x">
        <>
          <Dots names={["a", "b"]} />
          {null}
          {false}
        </>
        <text>{3}</text>
      </g>
    );
    expect(svgText(drawing)).toBe(
      '<g stroke-width="2" class="x"><circle r="2" data-name="a"/><circle r="2" data-name="b"/><text>3</text></g>',
    );
  });

  test("names attributes as SVG does", () => {
    const pattern = <pattern patternUnits="userSpaceOnUse" patternTransform="rotate(45)" />;
    expect(svgText(pattern)).toBe('<pattern patternUnits="userSpaceOnUse" patternTransform="rotate(45)"/>');
  });

  test("replaces the page's colours by their light values, in attributes only", () => {
    expect(svgText(<text fill="var(--venue)">var(--venue)</text>)).toBe(
      `<text fill="${COLOURS.venue}">var(--venue)</text>`,
    );
  });

  test("escapes what is markup", () => {
    expect(svgText(<text id={'"<'}>{"<b>&"}</text>)).toBe('<text id="&quot;&lt;">&lt;b&gt;&amp;</text>');
  });
});
