import {
  AlignmentType,
  Header,
  type ISectionPropertiesOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { MemoModel } from '../model';
import { A4, MARGINS } from '../pages/paper';
import { STYLE } from './styles';

/** Page set-up of a section. `first` pages carry no number: the memo's first page (typing guide). */
export function pageSetUp(
  orientation: 'portrait' | 'landscape',
  digits: MemoModel['digits'],
  first: boolean,
): ISectionPropertiesOptions {
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: first,
    page: {
      // The library takes the upright size and turns it itself.
      size: {
        width: A4.width,
        height: A4.height,
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...MARGINS, footer: MARGINS.bottom / 2, gutter: 0 },
      pageNumbers: { formatType: digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL },
    },
  };
}

/** `- ๒ -`, centred at the top, below what else stands in the margins. */
export const numberedHeader = (frames: readonly Paragraph[] = []): Header =>
  new Header({
    children: [
      ...frames,
      new Paragraph({
        style: STYLE.pageNumber,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  });

export const emptyHeader = (frames: readonly Paragraph[] = []): Header =>
  new Header({ children: [...frames, new Paragraph({ style: STYLE.pageNumber })] });

/**
 * A paragraph of one point. It ends a section, whose properties go into its last paragraph, so that a full page is
 * not followed by an empty one; and it stands behind every table, because two tables without one become one.
 */
export const spacer = (): Paragraph => new Paragraph({ style: STYLE.spacer });
