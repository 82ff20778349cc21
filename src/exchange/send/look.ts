import { STYLES } from '../../tables';
import type { CellStyle, PageSetup, PlanStyles, ProtectedDeed } from '../../workbook';

/** Cells to read, beside the white ones that are to be filled in; dark text on it has more than 14 : 1. */
export const READ_FILL = '#ededed';

type Base = 'text' | 'center' | 'thaiDate' | 'arabicDate';

const read = (base: Base): CellStyle => ({ ...STYLES[base], fill: READ_FILL });
const open = (base: Base): CellStyle => ({ ...STYLES[base], locked: false });

/** The looks of a form; what is not here is as on every sheet of ours. */
export const FORM_STYLES = {
  'text-read': read('text'),
  'center-read': read('center'),
  'thaiDate-read': read('thaiDate'),
  'arabicDate-read': read('arabicDate'),
  'text-open': open('text'),
  'center-open': open('center'),
  'thaiDate-open': open('thaiDate'),
  'arabicDate-open': open('arabicDate'),
  // Small and pale: for a program to read, and out of the way of people.
  code: { ...STYLES.text, size: 6, color: '#7f7f7f', fill: READ_FILL },
  line: { ...STYLES.heading, bold: false },
} as const satisfies PlanStyles;

/** The style of a cell that is laid out as on every sheet of ours. */
export function formStyle(style: string | undefined, state: 'read' | 'open'): string {
  const base = style === undefined || style === 'link' ? 'text' : style;
  return `${base}-${state}`;
}

/** cm. Narrower than those of reports: the form is wide, and nobody files it. */
export const MARGINS: PageSetup['margins'] = {
  top: 1,
  bottom: 1.2,
  left: 1,
  right: 1,
  header: 0.5,
  footer: 0.5,
};

/** What may be done with a form besides filling it in. */
export const ALLOWED: readonly ProtectedDeed[] = ['sort', 'filter', 'format-rows', 'format-columns'];

export function stylesOf(names: Iterable<string>): PlanStyles {
  const all: PlanStyles = { ...STYLES, ...FORM_STYLES };
  return Object.fromEntries([...new Set(names)].flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}
