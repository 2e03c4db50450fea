/** The hatch of disputed areas, for the shapes that Leaflet draws in other SVG elements. Unseen, but not `display: none`, which would make some browsers draw no hatch. */
export function MapHatch() {
  return (
    <svg className="map-hatch" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="map-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="map-hatch-ground" width="6" height="6" />
          <rect className="map-hatch-line" width="1.6" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}
