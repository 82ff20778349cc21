import { isDocument, takeFile } from '../../src/taskpane/parts/take-file';
import { ExcelHost } from '../excel-host';
import { paneOn } from './pane-on';

describe('a file that is given', () => {
  it.each(['แผน.docx', 'แผน.DOCX', 'เก่า.doc', 'สแกน.pdf', 'a.odt', 'a.rtf'])('%s is a document', (name) => {
    expect(isDocument({ name })).toBe(true);
  });

  it.each(['งาน.xlsx', 'งาน.xlsm', 'docx', 'แผน.docx.xlsx', ''])('%s is taken for a workbook', (name) => {
    expect(isDocument({ name })).toBe(false);
  });

  it('is not read before what is being written has ended', async () => {
    const host = new ExcelHost();
    const { runner } = paneOn(host);
    const inserting = runner.insert('sample');
    await takeFile(runner, new File(['%PDF-1.7'], 'สแกน.pdf'));
    await inserting;
    expect(host.sheetNames).toContain('มาตรการ');
    expect(runner.getState()).toMatchObject({
      busy: null,
      part: 'take-in',
      notice: { notice: 'unreadable', name: 'สแกน.pdf', problem: 'pdf' },
    });
  });
});
