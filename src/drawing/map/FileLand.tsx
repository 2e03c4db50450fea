import type { Geometry } from "geojson";
import { type Picture, shapePath } from "../../geo/shapeRings.ts";
import type { World } from "../../model/world.ts";
import type { MapRole } from "../../selectors/map/mapCountries.ts";
import type { MapDisputedArea } from "../../selectors/map/mapDisputed.ts";
import type { MapScene } from "./mapScene.ts";
import { disputedPaint, LAND, outlinePaint, type Paint, partyLook, partyPaint } from "./paints.ts";

interface FileLandProps {
  scene: MapScene;
  world: World;
  disputed: readonly MapDisputedArea[];
  drawnRole: MapRole | null;
  picture: Picture;
  /** Units of the picture to a pixel of a page. */
  scale: number;
}

/** Land, countries that took part, disputed areas and outlines of chosen countries; in that order. */
export function FileLand({ scene, world, disputed, drawnRole, picture, scale }: FileLandProps) {
  const shapes = new Map(world.countries.map(({ key, geometry }) => [key, geometry]));
  const parties = scene.countries.flatMap((country) => {
    const shape = shapes.get(country.code);
    shapes.delete(country.code);
    const path = shape ? pathOf(shape) : "";
    return path === "" ? [] : [{ ...country, path }];
  });
  return (
    <>
      <path d={pathOf(...shapes.values())} {...scaledPaint(LAND, scale)} />
      {parties.map(({ path, ...country }) => (
        <path
          key={country.code}
          data-country={country.code}
          d={path}
          {...scaledPaint(partyPaint(partyLook(country), country.isInView), scale)}
        />
      ))}
      {disputed.map(({ id, name, geometry, isDrawnAsClaimed }) => {
        const path = pathOf(geometry);
        const paint = disputedPaint("hatch", isDrawnAsClaimed ? drawnRole : null);
        return path === "" ? null : (
          <path key={id} data-disputed={id} d={path} {...scaledPaint(paint, scale)}>
            <title>{name}</title>
          </path>
        );
      })}
      {parties
        .filter(({ isChosen }) => isChosen)
        .map(({ code, path }) => (
          <path key={code} d={path} {...scaledPaint(outlinePaint(true), scale)} />
        ))}
    </>
  );

  function pathOf(...areas: Geometry[]): string {
    return shapePath(areas, picture);
  }
}

/** The paint in a picture of so many units to a pixel. */
function scaledPaint({ strokeDasharray, ...paint }: Paint, scale: number): Paint {
  const dashes = strokeDasharray?.split(" ").map((dash) => Number(dash) * scale);
  return { ...paint, strokeWidth: paint.strokeWidth * scale, ...(dashes && { strokeDasharray: dashes.join(" ") }) };
}
