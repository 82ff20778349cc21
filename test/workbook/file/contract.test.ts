import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { contractSuite } from '../contract';

contractSuite('a file', async (bytes = newWorkbook()) => {
  const port = FileWorkbook.open(bytes);
  return { port, reopen: async () => FileWorkbook.open(port.save()) };
});
