import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { contractSuite } from '../contract';

contractSuite('a file', (bytes = newWorkbook()) => {
  const port = FileWorkbook.open(bytes);
  return Promise.resolve({ port, reopen: () => Promise.resolve(FileWorkbook.open(port.save())) });
});
