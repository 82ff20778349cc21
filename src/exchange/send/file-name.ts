import type { Round } from '../../domain';
import type { Digits } from '../../tables';
import { filled } from './fill';
import { numberText } from './number-text';
import { FILE } from './words';

/** What Windows takes in no name, and what cannot be seen in one. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]+/gu;
const ENDS = /^[\s.]+|[\s.]+$/g;
/** Bytes of UTF-8 that a name may have without its ending: file systems stop at 255, mail programs before. */
const MOST_BYTES = 180;

export interface FileNameFacts {
  readonly fiscalYear: number | null;
  readonly round: Round;
  /** `null`: of all. */
  readonly owner: string | null;
  readonly digits: Digits;
}

/** Names of files of one sending: `มาตรการ ๒๕๖๗ รอบ ๖ เดือน - กองคลัง.xlsx`, each another. */
export class FileNames {
  private readonly taken = new Set<string>();

  next({ fiscalYear, round, owner, digits }: FileNameFacts): string {
    const values = {
      year: fiscalYear === null ? '' : numberText(fiscalYear, digits),
      round: numberText(round, digits),
      owner: clean(owner ?? FILE.everyone) || FILE.everyone,
    };
    const wished = clean(filled(fiscalYear === null ? FILE.nameWithoutYear : FILE.name, values));
    let name = cut(wished, MOST_BYTES);
    for (let number = 2; this.taken.has(name.normalize('NFC').toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      name = `${cut(wished, MOST_BYTES - suffix.length)}${suffix}`;
    }
    this.taken.add(name.normalize('NFC').toLowerCase());
    return `${name}.xlsx`;
  }
}

function clean(text: string): string {
  return text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').replace(ENDS, '');
}

/** The longest beginning of so many bytes that ends between two written characters. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let [end, size] = [0, 0];
  for (const { index, segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)) {
    size += encoder.encode(segment).length;
    if (size > bytes) break;
    end = index + segment.length;
  }
  return text.slice(0, end).replace(ENDS, '');
}
