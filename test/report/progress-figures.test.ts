import { lateFindings, progressFigures } from '../../src/report';
import { AFTER_SIX, measure, register, report, twelveDone } from './registers';

describe('the figures of a round', () => {
  test('twelve measures all done count twelve done and none of anything else', () => {
    const { all } = progressFigures(register(twelveDone()), AFTER_SIX);
    expect(all).toEqual({ total: 12, notStarted: 0, inProgress: 0, done: 12, unknown: 0 });
  });

  test('a measure owned by two departments counts for each of them, and once in all', () => {
    const shared = measure('แนวทางการใช้ทรัพย์สินของราชการ', {
      owners: ['สำนักปลัด', 'กองคลัง'],
      reports: { 6: report('in-progress') },
    });
    const { all, byOwner } = progressFigures(register([shared]), AFTER_SIX);
    expect(all.total).toBe(1);
    expect(byOwner.map(({ owner, total, inProgress }) => [owner, total, inProgress])).toEqual([
      ['สำนักปลัด', 1, 1],
      ['กองคลัง', 1, 1],
    ]);
  });

  test('a department written with and without spaces is one, and named twice in a cell counts once', () => {
    const measures = [measure('ก', { owners: ['กองคลัง', 'กอง คลัง'] }), measure('ข', { owners: ['กองคลัง'] })];
    const { byOwner } = progressFigures(register(measures), AFTER_SIX);
    expect(byOwner.map(({ total }) => total)).toEqual([2]);
  });

  test('a measure without an owner is counted under none, after the departments', () => {
    const { byOwner } = progressFigures(register([measure('ก', { owners: [] }), measure('ข')]), AFTER_SIX);
    expect(byOwner.map(({ owner, total }) => [owner, total])).toEqual([
      ['สำนักปลัด', 1],
      [null, 1],
    ]);
  });

  test('a status that waits for an answer is unknown, never done', () => {
    const waiting = measure('ก', { reports: { 6: report(null, { statusText: 'ดำเนินการแล้วบางส่วน' }) } });
    const { all } = progressFigures(register([waiting, measure('ข')]), AFTER_SIX);
    expect(all).toEqual({ total: 2, notStarted: 0, inProgress: 0, done: 0, unknown: 2 });
  });

  test('what was done after six months says nothing about twelve', () => {
    const { all } = progressFigures(register(twelveDone()), { ...AFTER_SIX, round: 12 });
    expect(all).toMatchObject({ done: 0, unknown: 12 });
  });
});

describe('what is late', () => {
  const due = { from: '2021-10-01', to: '2022-03-31' };

  test('past the last day of its period and said not to be done; one without a status is asked about instead', () => {
    const open = measure('ก', { period: due, reports: { 6: report('in-progress') } });
    const done = measure('ข', { period: due, reports: { 6: report('done') } });
    const untold = measure('ค', { period: due });
    const { late } = progressFigures(register([open, done, untold]), AFTER_SIX);
    expect(late.map(({ measure: { title }, due: day, status }) => [title, day, status])).toEqual([
      ['ก', '2022-03-31', 'in-progress'],
    ]);
  });

  test('not on the last day itself, and not without a period', () => {
    const open = measure('ก', { period: due, reports: { 6: report('not-started') } });
    const figures = progressFigures(register([open, measure('ข')]), { ...AFTER_SIX, today: '2022-03-31' });
    expect(figures.late).toEqual([]);
  });

  test('is said in a warning at the cell of the period', () => {
    const place = { sheet: 'มาตรการ', row: 4, column: 3 };
    const open = measure('จัดทำประกาศ', {
      period: due,
      places: { period: place },
      reports: { 6: report('not-started') },
    });
    expect(lateFindings(progressFigures(register([open]), AFTER_SIX))).toEqual([
      {
        rule: 'measure.late',
        severity: 'warning',
        place,
        data: { measure: 'จัดทำประกาศ', due: '31 มี.ค. 65' },
      },
    ]);
  });
});
