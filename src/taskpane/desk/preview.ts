import { type Check, memoOf, reportOf } from '../../app';
import { type Paper, type Papers, memoPapers, sheetPapers } from '../../paper';

export type { Paper, PaperPicture } from '../../paper';

/** What can be looked at as it will print: the memo, or the sheets that a report would make. */
export type PreviewOf = 'memo' | 'report';

/** Where a page belongs: its number among those of the memo, or of its sheet. Counted from 1. */
export interface PageTitle {
  /** `null`: of the memo. */
  readonly sheet: string | null;
  readonly page: number;
  readonly count: number;
}

/** The pages of what was laid out last; each is fetched by the `id`, as long as nothing else was laid out since. */
export interface PreviewPages {
  readonly id: number;
  readonly titles: readonly PageTitle[];
  /** The workbook keeps the office's own template, which these pages do not follow. */
  readonly hasTemplate: boolean;
  /** Tables on pages of their own: where they break is Word's to say. */
  readonly hasAnnexes: boolean;
}

interface Part {
  readonly sheet: string | null;
  readonly papers: Papers;
}

/** What was laid out last. A report of thousands of measures has hundreds of pages: one is drawn when it is asked for. */
export class OpenPreview {
  private last = 0;
  private parts: readonly Part[] = [];

  /** `null` when a finding stops the report. */
  open(check: Check, what: PreviewOf, hasTemplate: boolean): PreviewPages | null {
    const made = what === 'memo' ? memoParts(check) : reportParts(check);
    this.parts = made?.parts ?? [];
    this.last += 1;
    if (!made) return null;
    const titles = this.parts.flatMap(({ sheet, papers: { count } }) =>
      Array.from({ length: count }, (_, index): PageTitle => ({ sheet, page: index + 1, count })),
    );
    return { id: this.last, titles, hasTemplate, hasAnnexes: made.hasAnnexes };
  }

  /** @param index from 0 among all pages; `null`: there is no such page any more */
  page(id: number, index: number): Paper | null {
    if (id !== this.last) return null;
    let first = 0;
    for (const { papers } of this.parts) {
      if (index < first + papers.count) return papers.page(index - first);
      first += papers.count;
    }
    return null;
  }
}

interface Parts {
  readonly parts: readonly Part[];
  readonly hasAnnexes: boolean;
}

function memoParts(check: Check): Parts | null {
  const made = memoOf(check);
  if (!made) return null;
  const papers = memoPapers(made.memo);
  return { parts: [{ sheet: null, papers }], hasAnnexes: papers.count > papers.memoCount };
}

function reportParts(check: Check): Parts | null {
  const sheets = reportOf(check);
  const parts = sheets?.map(({ name, content }) => ({ sheet: name, papers: sheetPapers(content) }));
  return parts ? { parts, hasAnnexes: false } : null;
}
