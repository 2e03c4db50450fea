/**
 * The hatch of disputed areas. `scale` is the units of the picture to a pixel: a pattern grows with its picture, and the
 * hatch must not.
 */
export function HatchPattern({ id, scale = 1 }: { id: string; scale?: number }) {
  const turn = `rotate(45)${scale === 1 ? "" : ` scale(${scale})`}`;
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={turn}>
      <rect width={6} height={6} fill="var(--disputed-ground)" />
      <rect width={1.7} height={6} fill="var(--disputed-line)" fillOpacity={0.9} />
    </pattern>
  );
}
