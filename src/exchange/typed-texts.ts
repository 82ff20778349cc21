import type { RecognisedRow } from '../tables';
import type { ExchangeField } from './field';
import { type RowTexts, rowTexts } from './row-texts';

/** What a blank cell may be taken to say because its neighbours say it. */
const INHERITABLE = ['topic', 'owner', 'monitoring'] as const satisfies readonly ExchangeField[];

/**
 * What a row of a table says in its own cells: a blank one says nothing here, even where reading takes it to mean the
 * same as its neighbour. Rows of workbooks that travel are sorted, and have other neighbours then.
 */
export function typedTexts({ measure, readings }: RecognisedRow): RowTexts {
  const texts = rowTexts(measure);
  const blank = readings.filter(({ how }) => how.includes('inherited')).map(({ field }) => field);
  const own = INHERITABLE.filter((field) => blank.includes(field)).map((field) => [field, ''] as const);
  return own.length === 0 ? texts : { ...texts, ...Object.fromEntries(own) };
}
