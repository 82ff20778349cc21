import { toThaiDigits } from '../../../domain';
import { savedText } from '../../../exchange';
import { fill } from '../../../i18n';
import type { ExchangeTexts } from '../../../i18n/exchange-texts';
import type { CollectView, Digits } from '../../desk';

type Conflict = CollectView['conflicts'][number];
type Source = Conflict['sides'][number]['sources'][number];

/** Who said it, when, in which file: `กองคลัง.xlsx · บันทึกโดย สมใจ · เมื่อ …` */
export function sourceText({ file, savedBy, savedAt }: Source, digits: Digits, texts: ExchangeTexts): string {
  return [
    file,
    savedBy === null ? null : fill(texts.fileBy, { by: savedBy }),
    savedAt === null ? null : fill(texts.fileAt, { at: savedText(savedAt, digits) }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** `สถานะ รอบ 6 เดือน`; of a plan its part alone. */
export function fieldText(field: Conflict['field'], digits: Digits, texts: ExchangeTexts): string {
  const [, name = field, round] = /^(.*?)(?:-(\d+))?$/.exec(field) ?? [];
  const label = isKey(name, texts.fields) ? texts.fields[name] : name;
  if (round === undefined) return label;
  return fill(texts.fieldOfRound, { field: label, round: digits === 'thai' ? toThaiDigits(round) : round });
}

/** The title of a measure of the register, else its id. */
export function titleOf(id: string, titles: CollectView['titles']): string {
  return (Object.hasOwn(titles, id) ? titles[id] : undefined) || id;
}

function isKey<T extends object>(key: PropertyKey, table: T): key is keyof T {
  return Object.hasOwn(table, key);
}
