import { ExcelWorkbook } from '../../../src/workbook/excel';
import { ExcelHost } from '../../excel-host';
import { contractSuite, type PortUnderTest } from '../contract';
import { areasSuite } from '../contract-areas';
import { copiesSuite } from '../contract-copies';

function makePort(): Promise<PortUnderTest> {
  const host = new ExcelHost();
  // Whoever opens the workbook next has no memory of what was done to it.
  const open = (): ExcelWorkbook => new ExcelWorkbook({ run: host.runExcel, supports: host.supports });
  return Promise.resolve({ port: open(), reopen: () => Promise.resolve(open()) });
}

contractSuite('Excel', makePort);
areasSuite('Excel', makePort);
copiesSuite('Excel', makePort);
