import { splitOwners } from './split-owners';
import { cleanText } from './text';

/** Before each of several steps of which the marks are not known. */
const DASH = '- ';

/** So many letters of a step tell where it begins: further on a line may have been torn and mended. */
const HEAD = 8;
/** What stands right before a step: a bullet, or a number of a list. */
const MARK = /(?:^|\s)([-–—•·●▪■◦○➢➤►✓✔*]|\(?[0-9๐-๙]{1,2}[.)]\)?)\s*$/u;
/** Characters before a step in which its mark stands. */
const REACH = 8;

/**
 * Steps, one entry each, with the marks that the person typed before them (document 002 numbers, 000 has dashes, 004 has
 * both and none). Where those cannot be found, several steps get dashes and one gets nothing.
 */
export function stepLines(steps: readonly string[], typed: string | null): readonly string[] {
  const marks = typed === null ? null : marksOf(steps, cleanText(typed));
  const own = steps.length > 1 ? DASH : '';
  return steps.flatMap((step, index) => linesOf(`${marks?.[index] ?? own}${step}`));
}

/** The mark of each step with the space behind it; `null` when a step is not found, or none has a mark. */
function marksOf(steps: readonly string[], typed: string): readonly string[] | null {
  let from = 0;
  const marks: string[] = [];
  for (const step of steps) {
    const head = step.slice(0, HEAD);
    const at = typed.indexOf(head, from);
    if (at < 0) return null;
    const mark = MARK.exec(typed.slice(Math.max(from, at - REACH), at))?.[1];
    marks.push(mark === undefined ? '' : `${mark} `);
    from = at + head.length;
  }
  return marks.some((mark) => mark !== '') ? marks : null;
}

/** Owners as the person typed them (`สำนักปลัด/กองคลัง`) when that says the same; else one a line. */
export function ownerLines(owners: readonly string[], typed: string | null): readonly string[] {
  if (typed !== null && JSON.stringify(splitOwners(typed)) === JSON.stringify(owners))
    return linesOf(cleanText(typed));
  return owners.flatMap(linesOf);
}

/** The lines of a cell, blank ones left out. */
export function linesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n').filter((line) => line.trim() !== '');
}
