import { areaAddress, type Area } from '../..';
import { queueAreas } from '../read/excel-address';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, call, type Step } from '../steps';
import { FORMAT_KINDS, type FormatKind } from './format-kinds';

/** A conditional format of the user's, of any kind, with all that brings it back. */
export interface CapturedFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** As Excel told it, by the names of its members. */
  readonly says: object;
  readonly borders: readonly { readonly side: Side; readonly style: string; readonly color: string }[];
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** What all kinds have in common: they tell and take what they say as plain data. */
interface Speaker {
  load(names: string): unknown;
  toJSON(): object;
  set(properties: object): void;
}

/** Excel's own, of a version that has a kind which is not known here, are left as they are. */
export const isKnownFormat = (type: string): boolean => Object.hasOwn(FORMAT_KINDS, type);

export function formatStep(sheet: string, id: string, type: string): Step<CapturedFormat | null> {
  return {
    bytes: 4 * CALL_BYTES,
    queue: (context) => {
      const kind = FORMAT_KINDS[type];
      if (!kind) return () => null;
      const format = sheetIn(context, sheet).getRange().conditionalFormats.getItem(id).load('stopIfTrue');
      const areas = queueAreas(format.getRanges());
      const speaker: Speaker = format[kind.member];
      speaker.load(kind.says.join(','));
      const borders = lookOf(format, kind)?.borders.load('items/sideIndex,items/style,items/color');
      return () => ({
        id,
        type,
        areas: areas(),
        stopIfTrue: format.stopIfTrue,
        says: without(speaker.toJSON()),
        borders: (borders?.items ?? [])
          .filter(({ style }) => style && style !== 'None')
          .map(({ sideIndex, style, color }) => ({ side: sideIndex, style, color })),
      });
    },
  };
}

/** Puts it back on the cells it had, in its place among the others. */
export function addFormatStep(
  sheet: string,
  { type, areas, stopIfTrue, says, borders }: CapturedFormat,
  place: number,
): Step<null> {
  return call((context) => {
    const kind = FORMAT_KINDS[type];
    const worksheet = sheetIn(context, sheet);
    const [only, ...others] = areas;
    if (!kind || !only) return;
    const cells =
      others.length === 0
        ? worksheet.getRange(areaAddress(only))
        : worksheet.getRanges(areas.map(areaAddress).join(','));
    const format = cells.conditionalFormats.add(type as Excel.ConditionalFormatType);
    const speaker: Speaker = format[kind.member];
    speaker.set(says);
    for (const { side, style, color } of borders) {
      const line = lookOf(format, kind)?.borders.getItem(side);
      if (line) Object.assign(line, { style, color });
    }
    // Scales, bars and icons stop nothing, and Excel refuses to be told so.
    if (stopIfTrue) format.stopIfTrue = true;
    if (place > 0) format.priority = place;
  }, 10 * CALL_BYTES);
}

function lookOf(
  format: Excel.ConditionalFormat,
  { member }: FormatKind,
): Excel.ConditionalRangeFormat | null {
  const speaker = format[member];
  return 'format' in speaker ? speaker.format : null;
}

/** Without what a format does not say: setting it would say it. Lines are a collection, which is not set as a whole. */
function without(told: object): object {
  return Object.fromEntries(
    Object.entries(told as Record<string, unknown>).flatMap(([name, value]) => {
      if (name === 'borders' || value === null || value === undefined) return [];
      if (value === '' || value === 'None') return [];
      const nested = typeof value === 'object' && !Array.isArray(value);
      return [[name, nested ? without(value) : value]];
    }),
  );
}
