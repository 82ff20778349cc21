import type { MemoModel } from '../model';
import type { PageLine } from './model';
import { lineOf } from './page-line';
import { CLASSES, MARGINS } from './paper';
import { cm, inPoints } from './units';

/** ชั้นความเร็ว beside the emblem of the first page, ชั้นความลับ at the top and the foot of each. */
export function classLines({ speed, secrecy }: MemoModel, page: number): PageLine[] {
  const lines = [
    ...(speed && page === 1 ? [speedLine(speed)] : []),
    ...(secrecy ? [CLASSES.secrecy.top, CLASSES.secrecy.foot].map((top) => at('secrecy', secrecy, top)) : []),
  ];
  return lines.filter((line) => line !== null);
}

const at = (look: 'speed' | 'secrecy', text: string, top: number): PageLine | null =>
  lineOf(look, look, text, inPoints(cm(top)), 0);

function speedLine(speed: string): PageLine | null {
  const line = at('speed', speed, CLASSES.speed.top);
  if (!line) return null;
  const shift = CLASSES.speed.left - (MARGINS.left * 2.54) / 1440;
  return {
    ...line,
    indent: line.indent + shift,
    runs: line.runs.map((run) => ({ ...run, x: run.x + shift })),
  };
}
