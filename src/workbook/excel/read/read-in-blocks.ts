import type { Area } from '../..';
import type { RunExcel } from '../run-excel';
import { readSteps, taking } from '../steps';
import { blocksOf, gridStep, joinGrids, type Grid } from './grid';

/** Cells of one block: with 400 Thai letters in each, values and formulas come to 4 MB. */
const BLOCK_CELLS = 1_500;

/** The content of areas too large for one answer, by sheet: in blocks, as many at once as Excel gives. */
export async function readInBlocks(
  run: RunExcel,
  areas: readonly { readonly sheet: string; readonly area: Area }[],
): Promise<Map<string, Grid | null>> {
  const parts = new Map(areas.map(({ sheet }): [string, Grid[]] => [sheet, []]));
  const steps = areas.flatMap(({ sheet, area }) =>
    blocksOf(area, BLOCK_CELLS).map((block) =>
      taking(gridStep(sheet, block), (grid) => {
        if (grid) parts.get(sheet)?.push(grid);
      }),
    ),
  );
  await readSteps(run, steps);
  return new Map([...parts].map(([sheet, grids]) => [sheet, joinGrids(grids)]));
}
