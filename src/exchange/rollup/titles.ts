import { formatDay, toThaiDigits } from '../../domain';
import type { RollUp, RollUpOptions } from './roll-up';

/** The lines above every table of the summary: what it is of, the year, and as of which day. */
export function subtitles({ words, year, options }: RollUp): readonly string[] {
  const day = formatDay(options.today, 'long', options.digits);
  return [
    words.title,
    ...(year === null ? [] : [put(words.year, { year }, options)]),
    put(words.asOf, { day }, options),
  ];
}

/** Fills in a sentence; numbers in the digits that were chosen, texts as they are. */
export function put(
  template: string,
  data: Readonly<Record<string, string | number>>,
  { digits }: Pick<RollUpOptions, 'digits'>,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? inDigits(value, { digits }) : String(value);
  });
}

export const inDigits = (value: number, { digits }: Pick<RollUpOptions, 'digits'>): string =>
  digits === 'thai' ? toThaiDigits(String(value)) : String(value);
