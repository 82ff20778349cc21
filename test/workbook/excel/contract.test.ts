import { ExcelWorkbook } from '../../../src/workbook/excel';
import { ExcelHost } from '../../excel-host';
import { contractSuite } from '../contract';
import { areasSuite } from '../contract-areas';
import { copiesSuite } from '../contract-copies';
import { drawingsSuite } from '../contract-drawings';
import { linesAndColoursSuite } from '../contract-lines';
import { protectionSuite } from '../contract-protection';
import type { SeenPort } from '../seen';
import { seeSheet } from './see';

function makePort(): Promise<SeenPort> {
  const host = new ExcelHost();
  // Whoever opens the workbook next has no memory of what was done to it.
  const open = (): ExcelWorkbook => new ExcelWorkbook({ run: host.runExcel, supports: host.supports });
  return Promise.resolve({
    port: open(),
    reopen: () => Promise.resolve(open()),
    see: (sheet) => seeSheet(host, sheet),
  });
}

contractSuite('Excel', makePort);
areasSuite('Excel', makePort);
copiesSuite('Excel', makePort);
drawingsSuite('Excel', makePort);
linesAndColoursSuite('Excel', makePort);
protectionSuite('Excel', makePort);
