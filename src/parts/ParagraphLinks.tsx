import type { Source } from "../model/report.ts";
import type { View } from "../model/view.ts";
import type { LinkTo } from "../url/linkTo.ts";
import "./parts.css";

interface ParagraphLinksProps {
  sources: readonly Source[];
  linkTo: LinkTo;
  /** Makes the links' ids: focus comes back to the very link that was followed. Unique on the page. */
  idPrefix: string;
}

/** The view that shows a paragraph of the source. */
export function atParagraph(view: View, paragraph: number): View {
  return { ...view, panel: "source", paragraph, isFilterSheetOpen: false };
}

/** The paragraphs that something stands in, each a link to it in the source panel. */
export function ParagraphLinks({ sources, linkTo, idPrefix }: ParagraphLinksProps) {
  const paragraphs = [...new Set(sources.flatMap((source) => source.paragraphs))];
  return (
    <span className="paragraph-links">
      {paragraphs.map((paragraph) => (
        <a
          key={paragraph}
          id={`${idPrefix}-para-${paragraph}`}
          className="paragraph-link"
          aria-label={`Source, paragraph ${paragraph}`}
          {...linkTo((view) => atParagraph(view, paragraph))}
        >
          ¶{paragraph}
        </a>
      ))}
    </span>
  );
}
