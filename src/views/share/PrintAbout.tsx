import { licenceText } from "../../exports/credits.ts";
import type { ExportContext } from "../../exports/exportContext.ts";
import type { Dossier } from "../../model/dossier.ts";
import { dayText } from "../../records/dateText.ts";
import { PRINT_WORDS } from "../../words/shareWords.ts";
import { QrCode } from "./QrCode.tsx";

/** What leads from the paper back to the page: view, link, QR code, edition and terms. */
export function PrintAbout({ dossier, context }: { dossier: Dossier; context: ExportContext }) {
  const { link, edition, filterText } = context;
  return (
    <section className="print-about">
      <QrCode link={link} id="print-qr" />
      <div>
        <h2>{PRINT_WORDS.about}</h2>
        <p>{`${PRINT_WORDS.view} ${filterText}`}</p>
        <p>
          {PRINT_WORDS.link}{" "}
          <span className="print-link" translate="no">
            {link}
          </span>
        </p>
        {edition && (
          <p>
            {PRINT_WORDS.edition} <span translate="no">{edition.id}</span>
            <span>{`, ${dayText(edition.date)}`}</span>
          </p>
        )}
        <p>{`${PRINT_WORDS.terms} ${licenceText(dossier)}`}</p>
      </div>
    </section>
  );
}
