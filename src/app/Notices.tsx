import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { editionChanges } from "../selectors/report/editionChanges.ts";
import type { ChangeView } from "../url/linkTo.ts";
import type { Ignored } from "../view/ignored.ts";
import type { View } from "../view/view.ts";
import { EditionNotice } from "./EditionNotice.tsx";
import { LinkNotice } from "./LinkNotice.tsx";

interface NoticesProps {
  dossier: Dossier;
  edition: Edition | null;
  asked: View;
  ignored: readonly Ignored[];
  changeView: ChangeView;
}

/** What a reader should know about the link: what of it was left out, and that the data have changed since. */
export function Notices({ dossier, edition, asked, ignored, changeView }: NoticesProps) {
  return (
    <>
      <LinkNotice ignored={ignored} onDismiss={() => changeView((from) => from, "replace")} />
      <EditionNotice changes={editionChanges(dossier, edition, asked.edition)} />
    </>
  );
}
