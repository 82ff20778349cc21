import { productName } from '../../src/taskpane/desk/product-name';

describe('names of the files made', () => {
  it('keep the name of the workbook', () => {
    expect(productName('มาตรการ 2565.xlsx', 'report')).toBe('มาตรการ 2565-report.xlsx');
    expect(productName('มาตรการ 2565.xlsx', 'memo')).toBe('มาตรการ 2565-memo.docx');
  });

  it('leave a workbook with macros one', () => {
    expect(productName('งาน.XLSM', 'report')).toBe('งาน-report.xlsm');
  });

  it('take only the last extension away', () => {
    expect(productName('งาน.v2.xlsx', 'report')).toBe('งาน.v2-report.xlsx');
    expect(productName('งาน', 'report')).toBe('งาน-report.xlsx');
  });
});
