import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { editionChanges } from "../selectors/report/editionChanges.ts";
import { lazyExtra } from "../ui/lazyExtra.tsx";
import type { ChangeView } from "../url/linkTo.ts";
import type { Ignored } from "../view/ignored.ts";
import type { View } from "../view/view.ts";

/** Few links call for a notice, and the first script is for all readers. */
const LazyLinkNotice = lazyExtra(async () => (await import("./rareParts.ts")).LinkNotice);
const LazyEditionNotice = lazyExtra(async () => (await import("./rareParts.ts")).EditionNotice);

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
      {ignored.length > 0 && (
        <LazyLinkNotice ignored={ignored} onDismiss={() => changeView((from) => from, "replace")} />
      )}
      {changes && <LazyEditionNotice changes={changes} />}
    </>
  );
}
