import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { contractSuite } from '../contract';
import { areasSuite } from '../contract-areas';
import { copiesSuite } from '../contract-copies';
import { drawingsSuite } from '../contract-drawings';
import { linesAndColoursSuite } from '../contract-lines';
import { protectionSuite } from '../contract-protection';
import type { SeenPort } from '../seen';
import { seeSheet } from './see';

function makePort(bytes = newWorkbook()): Promise<SeenPort> {
  const port = FileWorkbook.open(bytes);
  return Promise.resolve({
    port,
    reopen: () => Promise.resolve(FileWorkbook.open(port.save())),
    see: (sheet) => seeSheet(port.save(), sheet),
  });
}

contractSuite('a file', makePort);
areasSuite('a file', makePort);
copiesSuite('a file', makePort);
drawingsSuite('a file', makePort);
linesAndColoursSuite('a file', makePort);
protectionSuite('a file', makePort);
