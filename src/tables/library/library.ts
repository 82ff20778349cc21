import { EMPTY_MEASURE, type Measure } from '../../domain';
import { INDICATORS, type IndicatorNumber } from './indicators';
import type { LibraryEntry, LibraryMeasure } from './library-measure';
import { INDICATOR_01 } from './measures/indicator-01';
import { INDICATOR_02 } from './measures/indicator-02';
import { INDICATOR_03 } from './measures/indicator-03';
import { INDICATOR_04 } from './measures/indicator-04';
import { INDICATOR_05 } from './measures/indicator-05';
import { INDICATOR_06 } from './measures/indicator-06';
import { INDICATOR_07 } from './measures/indicator-07';
import { INDICATOR_08 } from './measures/indicator-08';
import { INDICATOR_09 } from './measures/indicator-09';
import { INDICATOR_10 } from './measures/indicator-10';
import { TOPICS } from './topics';

/** By indicator. An entry's place is its number, so new ones go to the end and none is taken out. */
const ENTRIES: Readonly<Record<IndicatorNumber, readonly LibraryEntry[]>> = {
  1: INDICATOR_01,
  2: INDICATOR_02,
  3: INDICATOR_03,
  4: INDICATOR_04,
  5: INDICATOR_05,
  6: INDICATOR_06,
  7: INDICATOR_07,
  8: INDICATOR_08,
  9: INDICATOR_09,
  10: INDICATOR_10,
};

/** The starter library: measures that local authorities have set, by indicator of the ITA. */
export const LIBRARY: readonly LibraryMeasure[] = INDICATORS.flatMap(({ number }) =>
  ENTRIES[number].map((entry, at) => ({
    ...entry,
    id: `L-${twoDigits(number)}-${twoDigits(at + 1)}`,
    indicator: number,
  })),
);

/** Measures of the library by their ids, in the order asked for, each once; ids that are none of it are left out. */
export function libraryMeasures(ids: readonly string[]): readonly LibraryMeasure[] {
  const known = new Map(LIBRARY.map((one) => [one.id, one]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

/** As a row of a table: Thai in every language, without id, days and reports, which are the workbook's own. */
export function asMeasure({ title, steps, owners, monitoring, topic }: LibraryMeasure): Measure {
  return { ...EMPTY_MEASURE, title, steps, owners, monitoring, topic: TOPICS[topic].thai };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
