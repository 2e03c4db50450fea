interface FileTextProps {
  x: number;
  /** The middle of its height. */
  y: number;
  anchor: "start" | "middle" | "end";
  children: string;
  size?: number;
  weight?: number;
  style?: "normal" | "italic";
  fill?: string;
  /** Set off from the lines beneath it. */
  isHaloed?: boolean;
  /** What stands before the words and stands out. */
  code?: string;
}

/** From the middle of a line to its baseline, in ems. In pixels in the file: not every program knows `dy` in ems. */
const TO_BASELINE = 0.35;
const HALO = { stroke: "var(--surface)", strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } as const;

/** A line of a saved timeline's text. */
export function FileText({
  x,
  y,
  anchor,
  children,
  size = 12,
  weight = 400,
  style = "normal",
  fill = "var(--ink-soft)",
  isHaloed = false,
  code = "",
}: FileTextProps) {
  if (children === "" && code === "") return null;
  return (
    <text
      x={x}
      y={Math.round((y + size * TO_BASELINE) * 10) / 10}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight}
      fontStyle={style === "italic" ? style : undefined}
      fill={fill}
      {...(isHaloed ? HALO : {})}
    >
      {code !== "" && <tspan fontWeight={700}>{code}</tspan>}
      {children}
    </text>
  );
}
