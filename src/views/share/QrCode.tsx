import { qrText, SHARE_WORDS } from "../../words/shareWords.ts";
import { qrPath } from "./qrPath.ts";

/** Side of a module in a saved code, in pixels: programs that ask a picture for its size get one that can be scanned. */
const MODULE = 8;

/** A link as a QR code, or why there is none. */
export function QrCode({ link, id }: { link: string; id: string }) {
  const code = qrPath(link);
  if (code === null) return <p>{SHARE_WORDS.qrTooLong}</p>;
  // Dark on light in every colour scheme, because many scanners read nothing else; and as attributes, so that the
  // saved file has the colours too.
  return (
    <svg
      id={id}
      className="qr-code notranslate"
      role="img"
      aria-label={qrText(link)}
      width={code.size * MODULE}
      height={code.size * MODULE}
      viewBox={`0 0 ${code.size} ${code.size}`}
    >
      <title>{link}</title>
      <rect width={code.size} height={code.size} fill="white" />
      <path d={code.d} fill="black" shapeRendering="crispEdges" />
    </svg>
  );
}
