import {
  type Finding,
  hasMixedDigits,
  looseKey,
  repairZeros,
  splitNumber,
  toArabicDigits,
  toThaiDigits,
} from '../../domain';
import { quoted } from '../../tables';
import type { CheckContext } from '../context';
import { writeCell } from '../edits';
import type { Fix, Fixer } from '../fix';
import { readLinks } from '../links';

/** Numbers, with a Latin o where a zero should be. */
const NUMBERS = /[0-9๐-๙oO]+(?:\.[0-9๐-๙oO]+)*/gu;

/** Numbers in two kinds of digits: all Thai, or all Arabic. Sure is what most of the digits of the cell are. */
export const oneKindOfDigits: Fixer = (finding, context) => {
  const text = textAt(finding, context);
  if (text === null) return [];
  const thai = text.match(/[๐-๙]/g)?.length ?? 0;
  const arabic = text.match(/[0-9]/g)?.length ?? 0;
  const said = String(finding.data['text'] ?? '');
  const all = (id: 'digits.thai' | 'digits.arabic', sure: boolean): readonly Fix[] => {
    const write = id === 'digits.thai' ? toThaiDigits : toArabicDigits;
    const mend = (words: string) =>
      words.replace(NUMBERS, (number) => (hasMixedDigits(number) ? write(repairZeros(number)) : number));
    const mended = mend(text);
    return hasMixedDigits(mended) ? [] : written(finding, context, id, { text: mend(said) }, mended, sure);
  };
  const [thaiFix, arabicFix] = [all('digits.thai', thai >= arabic), all('digits.arabic', arabic > thai)];
  return thai >= arabic ? [...thaiFix, ...arabicFix] : [...arabicFix, ...thaiFix];
};

/** A department by the name that the list has for it. */
export const listedOwner: Fixer = (finding, context) => {
  const text = textAt(finding, context);
  const { owner, nearest: name } = finding.data;
  if (text === null || typeof owner !== 'string' || typeof name !== 'string' || name === '') return [];
  const mended = replacedOnce(text, owner, name);
  return mended === null ? [] : written(finding, context, 'owner.list', { owner, name }, mended, false);
};

/** What was taken from a neighbour, written into the cell itself. */
export const writeInherited: Fixer = (finding, context) => {
  const { place, data } = finding;
  const row = place && context.spot(place)?.row;
  if (!row || context.cell(context.seenAt(place)) !== null) return [];
  const text = data['field'] === 'owner' ? row.measure.owners.join('\n') : row.measure.monitoring;
  return text ? written(finding, context, 'cell.write', { text: quoted(text) }, text, false) : [];
};

/** The address that was most likely meant, in the place of the one that leads nowhere. */
export const repairLink: Fixer = (finding, context) => {
  const text = textAt(finding, context);
  const read = readLinks(text ?? '').find(({ link }) => link === finding.data['link']);
  if (text === null || read?.repaired == null) return [];
  const mended = replacedOnce(text, read.link, read.repaired);
  return mended === null
    ? []
    : written(finding, context, 'link.repair', { link: read.repaired }, mended, false);
};

/** The plan's words for a measure, behind the number that the report gives it. */
export const planWords: Fixer = (finding, context) => {
  const text = textAt(finding, context);
  const row = finding.place && context.spot(finding.place)?.row;
  const title = context.once(titlesByQuote).get(String(finding.data['plan'] ?? ''));
  if (text === null || !row || title === undefined) return [];
  const { number, title: own } = splitNumber(text);
  // A title from several cells cannot be put into one of them.
  if (looseKey(own) !== looseKey(row.measure.title)) return [];
  const mended = number === null ? title : `${number} ${title}`;
  return written(finding, context, 'plan.words', { text: quoted(title) }, mended, false);
};

/** Titles by how a finding quotes them; one that is cut like another is nobody's. */
function titlesByQuote({ understood }: CheckContext): ReadonlyMap<string, string | undefined> {
  const titles = new Map<string, string | undefined>();
  for (const { kind, rows } of understood.tables)
    for (const { measure } of kind === 'plan' || kind === 'projects' ? rows : []) {
      const quote = quoted(measure.title);
      const known = titles.get(quote);
      titles.set(quote, titles.has(quote) && known !== measure.title ? undefined : measure.title);
    }
  return titles;
}

/** What the cell of a finding holds, when it is text of the user's and no formula. */
export function textAt({ place }: Finding, context: CheckContext): string | null {
  const cell = place && context.cell(context.seenAt(place));
  return cell && cell.formula === null && typeof cell.value === 'string' ? cell.value : null;
}

export function written(
  { place }: Finding,
  context: CheckContext,
  id: Fix['id'],
  data: Fix['data'],
  text: string,
  sure: boolean,
): readonly Fix[] {
  const edit = place && writeCell(place, text, context);
  return edit ? [{ id, data, sure, edits: [edit] }] : [];
}

/** The text with the first `part` replaced, or `null` when it is not in it word for word. */
function replacedOnce(text: string, part: string, by: string): string | null {
  const at = part === '' ? -1 : text.indexOf(part);
  return at < 0 ? null : text.slice(0, at) + by + text.slice(at + part.length);
}
