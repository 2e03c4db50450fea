import { SHARE_WORDS, savedText } from "../../words/shareWords.ts";
import { fileName } from "./fileName.ts";
import { QrCode } from "./QrCode.tsx";
import { saveFile } from "./saveFile.ts";

interface QrBoxProps {
  /** id of the dossier, and what of it the link is to, for the name of the file. */
  dossier: string;
  part: string | null;
  link: string;
  /** Called with what to tell the reader. */
  onSaved: (text: string) => void;
}

/** The QR code with the link that it holds, for a slide, a poster or the next phone. */
export function QrBox({ dossier, part, link, onSaved }: QrBoxProps) {
  function handleSave(): void {
    const drawing = document.getElementById("share-qr");
    if (!drawing) return;
    const name = fileName(dossier, [part, "qr-code"], "svg");
    saveFile(name, new Blob([new XMLSerializer().serializeToString(drawing)], { type: "image/svg+xml" }));
    onSaved(savedText(name));
  }

  return (
    <div className="share-qr">
      <QrCode link={link} id="share-qr" />
      <div>
        <p className="share-hint" translate="no">
          {link}
        </p>
        <button type="button" className="pill" onClick={handleSave}>
          {SHARE_WORDS.saveQr}
        </button>
      </div>
    </div>
  );
}
