import type { Area } from '../..';
import { ExcelError } from '../excel-error';
import type { RunExcel } from '../run-excel';
import { runSteps } from '../steps';
import { blocksOf, cellCount, gridStep, joinGrids, type Grid } from './grid';

/** Cells of a first block: with 200 Thai letters in each, values and formulas come to 4 MB. */
const BLOCK_CELLS = 3_000;

/**
 * The content of areas too large for one answer, by sheet. How much a cell holds is not known before, so a
 * block that is still too large is halved; one row too large for an answer is Excel's to explain.
 */
export async function readInBlocks(
  run: RunExcel,
  areas: readonly { readonly sheet: string; readonly area: Area }[],
): Promise<Map<string, Grid | null>> {
  const grids = new Map<string, Grid | null>();
  for (const { sheet, area } of areas) {
    const parts: Grid[] = [];
    for (const block of blocksOf(area, BLOCK_CELLS)) parts.push(...(await readBlock(run, sheet, block)));
    grids.set(sheet, joinGrids(parts));
  }
  return grids;
}

async function readBlock(run: RunExcel, sheet: string, area: Area): Promise<Grid[]> {
  try {
    const [grid] = await runSteps(run, [gridStep(sheet, area)]);
    return grid ? [grid] : [];
  } catch (error) {
    const halvable = error instanceof ExcelError && error.problem === 'too-large' && area.bottom > area.top;
    if (!halvable) throw error;
    const halves = blocksOf(area, Math.ceil(cellCount(area) / 2));
    const grids: Grid[] = [];
    for (const half of halves) grids.push(...(await readBlock(run, sheet, half)));
    return grids;
  }
}
