import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport, readMemory } from '../../src/app';
import { previousReport, withTold } from '../../src/app/told-reports';
import { FileWorkbook } from '../../src/workbook/file';
import { measure, register, report } from '../report/registers';
import { SAMPLE_FOLDER } from '../samples/open-sample';

const made = register([
  measure('จัดทำประกาศ', { reports: { 6: report('done') } }),
  measure('อบรม', { reports: { 6: report('not-started') } }),
  measure('อบรม', { reports: { 6: report(null) } }),
]);

describe('what reports told', () => {
  test('is known of each measure again, of two with one title by their order', () => {
    const told = withTold([], made, 6, '2022-04-05');
    const previous = previousReport(told, made, 6, '2022-05-01')!;
    expect(made.measures.map(previous.statusOf)).toEqual(['done', 'not-started', null]);
    expect(previous).toMatchObject({ day: '2022-04-05', round: 6, total: 3 });
    expect(
      previousReport(told, register([measure('ใหม่')]), 6, '2022-05-01')!.statusOf(measure('ใหม่')),
    ).toBeUndefined();
  });

  test('one of the same day and round is made anew, and compared with the one before it', () => {
    let told = withTold([], made, 6, '2022-04-05');
    told = withTold(told, made, 6, '2022-04-20');
    told = withTold(told, made, 6, '2022-04-20');
    expect(told.map(({ day }) => day)).toEqual(['2022-04-05', '2022-04-20']);
    expect(previousReport(told, made, 6, '2022-04-20')?.day).toBe('2022-04-05');
    expect(previousReport([], made, 6, '2022-04-20')).toBeNull();
  });
});

function openSample(file: string): FileWorkbook {
  return FileWorkbook.open(new Uint8Array(readFileSync(join(SAMPLE_FOLDER, `${file}.xlsx`))));
}

describe('the workbook remembers', () => {
  const choices = { round: 6, today: '2022-04-05', digits: 'thai', sheet: null } as const;
  const headersOf = async (book: FileWorkbook): Promise<readonly string[]> => {
    const { sheets } = await book.read();
    const made = sheets.filter(({ mark }) => mark?.startsWith('report-'));
    return made.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  };

  test('the layout that was chosen, until it is chosen anew', async () => {
    const book = openSample('004-status');
    await makeReport(book, { ...choices, layout: 'status-owner' });
    expect(await headersOf(book)).toContain('ผู้รับผิดชอบ');
    const again = FileWorkbook.open(book.save());
    await makeReport(again, choices);
    expect(await headersOf(again)).toContain('ผู้รับผิดชอบ');
    await makeReport(again, { ...choices, layout: null });
    expect(await headersOf(again)).not.toContain('ผู้รับผิดชอบ');
    expect(readMemory((await again.read()).state).report.layout).toBeNull();
  });

  test('what the report before told', async () => {
    const book = openSample('004-status');
    await makeReport(book, choices);
    await makeReport(book, { ...choices, today: '2022-05-10' });
    const { sheets } = await book.read();
    const summary = sheets.find(({ mark }) => mark === 'summary-6')!;
    expect(summary.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain(
      'มาตรการที่สถานะเปลี่ยนแปลงจากรายงานเมื่อ ๕ เมษายน ๒๕๖๕',
    );
  });

  test('nothing of a report that it cannot read', () => {
    const state = (report: unknown): string =>
      `<tidtam xmlns="urn:tidtam:state:1"><memory>${JSON.stringify({ report })}</memory></tidtam>`;
    expect(readMemory(state({ layout: 'gothic', told: [] }))).toMatchObject({
      broken: true,
      report: { layout: null },
    });
    expect(readMemory(state({ layout: 'plan', told: [] }))).toMatchObject({
      broken: false,
      report: { layout: 'plan' },
    });
  });
});
