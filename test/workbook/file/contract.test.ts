import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { contractSuite, type PortUnderTest } from '../contract';
import { areasSuite } from '../contract-areas';
import { copiesSuite } from '../contract-copies';

function makePort(bytes = newWorkbook()): Promise<PortUnderTest> {
  const port = FileWorkbook.open(bytes);
  return Promise.resolve({ port, reopen: () => Promise.resolve(FileWorkbook.open(port.save())) });
}

contractSuite('a file', makePort);
areasSuite('a file', makePort);
copiesSuite('a file', makePort);
