import { HostError, invalid } from '../wire/host-error';
import type { HostPage } from '../workbook/page';
import { rangeAt } from '../workbook/addresses';
import { RangeRef } from '../workbook/range-ref';
import type { HostSheet } from '../workbook/sheet';
import type { Args } from './args';
import { defineClass, type HostObject, type Member, type ObjectOf } from './define';
import { headerFooterGroupObject } from './header-footer';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';

/** A plain property of the page set-up. */
function setting<Key extends keyof HostPage>(
  key: Key,
  read: (args: Args) => HostPage[Key],
): Member<HostSheet> {
  return {
    get: ({ page }) => page[key],
    set: ({ page, workbook }, args) => {
      workbook.guardWrite();
      page[key] = read(args);
    },
  };
}

/** pt; the paper ends somewhere. */
function margin(args: Args): number {
  const points = args.number();
  if (points < 0 || points > 3528) throw invalid(`a margin of ${points} pt`);
  return points;
}

const PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

function setMargins({ page, workbook }: HostSheet, args: Args): void {
  workbook.guardWrite();
  const factor = PER_UNIT[args.oneOf(['Points', 'Inches', 'Centimeters'])] ?? 1;
  const given = args.record(1);
  for (const side of MARGINS) {
    const value = given[side];
    if (typeof value === 'number') page[`${side}Margin`] = value * factor;
  }
}

function zoomOf(args: Args): Readonly<Record<string, unknown>> {
  const { scale, horizontalFitToPages, verticalFitToPages } = args.record();
  if (typeof scale === 'number' && (scale < 10 || scale > 400)) throw invalid(`a scale of ${scale}`);
  if (scale !== undefined && (horizontalFitToPages !== undefined || verticalFitToPages !== undefined)) {
    throw invalid('either a scale or pages to fit');
  }
  return args.record();
}

function areaOf(sheet: HostSheet, args: Args): RangeRef {
  return args.modelOr(RangeRef) ?? rangeAt(sheet, args.text());
}

/** Rows or columns that every page repeats are whole ones. */
function titles(sheet: HostSheet, args: Args, key: 'titleRows' | 'titleColumns'): void {
  sheet.workbook.guardWrite();
  const range = areaOf(sheet, args);
  if (!(key === 'titleRows' ? range.entireRow : range.entireColumn)) throw invalid('titles are whole lines');
  sheet.page[key] = range;
}

function orNothing(range: RangeRef | null): HostObject | null {
  return range && rangeObject(range);
}

function orFail(range: RangeRef | null): HostObject {
  if (!range) throw new HostError('ItemNotFound', 'nothing set');
  return rangeObject(range);
}

export const pageLayoutObject: ObjectOf<HostSheet> = defineClass<HostSheet>({
  name: 'PageLayout',
  members: {
    Orientation: setting('orientation', (args) => args.oneOf(['Portrait', 'Landscape'])),
    PaperSize: setting('paperSize', (args) => args.text()),
    LeftMargin: setting('leftMargin', margin),
    RightMargin: setting('rightMargin', margin),
    TopMargin: setting('topMargin', margin),
    BottomMargin: setting('bottomMargin', margin),
    HeaderMargin: setting('headerMargin', margin),
    FooterMargin: setting('footerMargin', margin),
    CenterHorizontally: setting('centerHorizontally', (args) => args.boolean()),
    CenterVertically: setting('centerVertically', (args) => args.boolean()),
    BlackAndWhite: setting('blackAndWhite', (args) => args.boolean()),
    DraftMode: setting('draftMode', (args) => args.boolean()),
    PrintGridlines: setting('printGridlines', (args) => args.boolean()),
    PrintHeadings: setting('printHeadings', (args) => args.boolean()),
    PrintOrder: setting('printOrder', (args) => args.oneOf(['DownThenOver', 'OverThenDown'])),
    PrintComments: setting('printComments', (args) => args.text()),
    PrintErrors: setting('printErrors', (args) => args.text()),
    FirstPageNumber: setting('firstPageNumber', (args) => (args.get() === '' ? '' : args.integer())),
    Zoom: setting('zoom', zoomOf),
    HeadersFooters: { object: headerFooterGroupObject },
    SetPrintMargins: { call: setMargins },
    SetPrintArea: {
      call: (sheet, args) => {
        sheet.workbook.guardWrite();
        sheet.page.printArea = [areaOf(sheet, args)];
      },
    },
    GetPrintArea: {
      make: ({ page }) => {
        if (page.printArea.length === 0) throw new HostError('ItemNotFound', 'no print area');
        return rangeAreasObject(page.printArea);
      },
    },
    GetPrintAreaOrNullObject: {
      make: ({ page }) => (page.printArea.length === 0 ? null : rangeAreasObject(page.printArea)),
    },
    SetPrintTitleRows: { call: (sheet, args) => titles(sheet, args, 'titleRows') },
    SetPrintTitleColumns: { call: (sheet, args) => titles(sheet, args, 'titleColumns') },
    GetPrintTitleRows: { make: ({ page }) => orFail(page.titleRows) },
    GetPrintTitleRowsOrNullObject: { make: ({ page }) => orNothing(page.titleRows) },
    GetPrintTitleColumns: { make: ({ page }) => orFail(page.titleColumns) },
    GetPrintTitleColumnsOrNullObject: { make: ({ page }) => orNothing(page.titleColumns) },
  },
});
