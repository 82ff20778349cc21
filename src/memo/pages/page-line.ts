import { plain } from './flow';
import { type LookName, SIZES } from './looks';
import type { PageLine } from './model';
import type { PlacedLine } from './paginate';
import { MARGINS } from './paper';
import { setParagraph } from './set-lines';
import { inCm, inPoints } from './units';

/**
 * A line of its own, such as a page number.
 *
 * @param top pt below `margin`
 * @param margin twips from the top edge of the sheet
 */
export function lineOf(
  key: string,
  look: LookName,
  text: string,
  top: number,
  margin: number,
): PageLine | null {
  const [line] = setParagraph(plain(look, text));
  return line ? pageLine({ key, line, top }, margin) : null;
}

/** A row of a table is as many lines as its cells have. */
export function pageLines(placed: PlacedLine): PageLine[] {
  const { key, line, top } = placed;
  if (!line.cells) return [pageLine(placed, MARGINS.top)];
  return line.cells.flatMap(({ lines }) =>
    lines.map((one) => pageLine({ key, line: one.line, top: top + one.top }, MARGINS.top)),
  );
}

/** @param margin twips from the top edge of the sheet to where tops are counted from */
function pageLine({ key, line, top }: PlacedLine, margin: number): PageLine {
  const left = inPoints(MARGINS.left);
  const y = inPoints(margin) + top;
  const runs = line.runs.map((run) => ({ ...run, x: inCm(left + run.x), width: inCm(run.width) }));
  return {
    key,
    text: line.text,
    align: line.look.align,
    spread: line.spread,
    indent: runs[0]?.x ?? inCm(left + inPoints(line.look.left ?? 0)),
    y: inCm(y + line.ascent),
    top: inCm(y),
    height: inCm(line.height),
    size: line.look.size ?? SIZES.text,
    bold: line.look.bold ?? false,
    ...(line.look.red ? { red: true } : {}),
    runs,
  };
}
