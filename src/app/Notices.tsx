import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { editionChanges } from "../selectors/report/editionChanges.ts";
import { lazyExtra } from "../ui/lazyExtra.tsx";
import type { ChangeView } from "../url/linkTo.ts";
import type { Ignored } from "../view/ignored.ts";
import type { View } from "../view/view.ts";
import { LinkNotice } from "./LinkNotice.tsx";

/** Few links are of an older edition, and the first script is for all readers. */
const LazyEditionNotice = lazyExtra(async () => (await import("./EditionNotice.tsx")).EditionNotice);

interface NoticesProps {
  dossier: Dossier;
  edition: Edition | null;
  asked: View;
  ignored: readonly Ignored[];
  changeView: ChangeView;
}

/** What a reader should know about the link: what of it was left out, and that the data have changed since. */
export function Notices({ dossier, edition, asked, ignored, changeView }: NoticesProps) {
  const changes = editionChanges(dossier, edition, asked.edition);
  return (
    <>
      <LinkNotice ignored={ignored} onDismiss={() => changeView((from) => from, "replace")} />
      {changes && <LazyEditionNotice changes={changes} />}
    </>
  );
}
