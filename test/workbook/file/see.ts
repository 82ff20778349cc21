import {
  listSheets,
  openPackage,
  openWorkbookPart,
  relationshipOfKind,
  relationships,
} from '../../../src/workbook/file/container';
import {
  attribute,
  child,
  childElements,
  descendants,
  parseXml,
  prefixedAttribute,
  textOf,
} from '../../../src/workbook/file/xml';
import type { XmlElement } from '../../../src/workbook/file/xml';
import type { SeenChart, SeenSheet } from '../seen';

/** What another program finds in the saved file. */
export function seeSheet(file: Uint8Array, name: string): SeenSheet {
  const pkg = openPackage(file);
  const sheet = listSheets(pkg, openWorkbookPart(pkg)).find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const read = (part: string): XmlElement => parseXml(pkg.text(part), part).root;
  const root = read(sheet.part);
  const drawing = relationshipOfKind(pkg, sheet.part, 'drawing')?.part ?? null;
  const breaks = child(root, 'rowBreaks');
  const charts =
    drawing === null ? [] : relationships(pkg, drawing).filter(({ type }) => type.endsWith('/chart'));
  return {
    breaks: (breaks ? childElements(breaks, 'brk') : []).map((one) => Number(attribute(one, 'id'))),
    colours: childElements(root, 'conditionalFormatting').flatMap((one) =>
      childElements(one, 'cfRule').map((rule) => `${attribute(one, 'sqref')} ${textOf(rule)}`),
    ),
    charts: descendants(drawing === null ? root : read(drawing), 'graphicFrame').map((frame) => {
      const [shape] = descendants(frame, 'cNvPr');
      const [arrow] = descendants(frame, 'chart');
      const part = charts.find(({ id }) => arrow && id === prefixedAttribute(arrow, 'id'))?.part;
      if (!part || !shape) throw new Error('a frame without its chart');
      return seeChart(attribute(shape, 'name') ?? '', read(part));
    }),
    protection: seeProtection(root),
    unlocked: unlockedCells(
      root,
      read(relationshipOfKind(pkg, openWorkbookPart(pkg).part, 'styles')?.part ?? ''),
    ),
    prompts: descendants(root, 'dataValidation')
      .filter((one) => attribute(one, 'type') === null)
      .map(
        (one) => `${attribute(one, 'sqref')} ${attribute(one, 'promptTitle')}: ${attribute(one, 'prompt')}`,
      ),
    fixedRows: descendants(root, 'row').flatMap((row) =>
      attribute(row, 'customHeight') === '1' ? [Number(attribute(row, 'r')) - 1] : [],
    ),
  };
}

const DEEDS: Readonly<Record<string, string>> = {
  sort: 'sort',
  autoFilter: 'filter',
  formatRows: 'format-rows',
  formatColumns: 'format-columns',
};

function seeProtection(root: XmlElement): string[] | null {
  const protection = child(root, 'sheetProtection');
  if (!protection) return null;
  return Object.entries(DEEDS)
    .flatMap(([name, deed]) => (attribute(protection, name) === '0' ? [deed] : []))
    .sort();
}

function unlockedCells(root: XmlElement, styles: XmlElement): string[] {
  const formats = childElements(child(styles, 'cellXfs') ?? styles, 'xf');
  return descendants(root, 'c').flatMap((cell) => {
    const format = formats[Number(attribute(cell, 's') ?? '0')];
    const protection = format ? child(format, 'protection') : null;
    return protection && attribute(protection, 'locked') === '0' ? [attribute(cell, 'r') ?? ''] : [];
  });
}

function seeChart(name: string, root: XmlElement): SeenChart {
  const one = (of: XmlElement, ...path: string[]): XmlElement | null =>
    path.reduce<XmlElement | null>((at, local) => at && child(at, local), of);
  const value = (of: XmlElement | null): string | null => of && attribute(of, 'val');
  const chart = one(root, 'chart');
  const bars = chart && one(chart, 'plotArea', 'barChart');
  const axis = chart && one(chart, 'plotArea', 'valAx');
  if (!chart || !bars || !axis) throw new Error('no chart of bars');
  const title = one(chart, 'title');
  const legend = value(one(chart, 'legend', 'legendPos'));
  const max = value(one(axis, 'scaling', 'max'));
  const format = one(axis, 'numFmt');
  return {
    name,
    kind: `${value(one(bars, 'barDir')) === 'bar' ? 'bar' : 'column'}${value(one(bars, 'grouping')) === 'stacked' ? '-stacked' : ''}`,
    title: title && textOf(title),
    legend: legend && ({ t: 'top', b: 'bottom', r: 'right' }[legend] ?? legend),
    max: max === null ? null : Number(max),
    format: (format && attribute(format, 'formatCode')) ?? '',
    series: childElements(bars, 'ser').map((series) => {
      const [color] = descendants(one(series, 'spPr') ?? series, 'srgbClr');
      const labels = one(series, 'dLbls', 'numFmt');
      return {
        name: textOf(one(series, 'tx', 'strRef', 'strCache', 'pt', 'v') ?? one(series, 'tx', 'v') ?? series),
        values: textOf(one(series, 'val', 'numRef', 'f') ?? series),
        categories: textOf(one(series, 'cat', 'strRef', 'f') ?? series),
        color: `#${color && attribute(color, 'val')}`,
        labels: labels && attribute(labels, 'formatCode'),
      };
    }),
  };
}
