import { planSheet, recogniseTables, registerSheet } from '../../../src/tables';
import { INDICATORS, LIBRARY, TOPICS, asMeasure, libraryMeasures } from '../../../src/tables/library';
import type { SheetContent } from '../../../src/workbook';
import { sheet, workbook } from '../grid';
import { OPTIONS } from '../layout/measures';

function read(content: SheetContent, mark?: string) {
  const rows = content.rows.map((row) => row.map((cell) => cell?.value ?? null));
  const made = { ...sheet('แผ่น', rows, mark === undefined ? {} : { mark }), merges: content.merges };
  const { tables } = recogniseTables(workbook(made));
  expect(tables).toHaveLength(1);
  return (tables[0]?.rows ?? []).map(({ measure }) => measure);
}

describe('the starter library', () => {
  it('has some measures for every indicator and about forty in all', () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(40);
    for (const { number } of INDICATORS)
      expect(LIBRARY.filter(({ indicator }) => indicator === number).length).toBeGreaterThanOrEqual(3);
    for (const topic of Object.keys(TOPICS)) expect(LIBRARY.some((one) => one.topic === topic)).toBe(true);
  });

  it('has an id for each that tells its indicator, and no title twice', () => {
    expect(new Set(LIBRARY.map(({ id }) => id)).size).toBe(LIBRARY.length);
    expect(new Set(LIBRARY.map(({ title }) => title)).size).toBe(LIBRARY.length);
    for (const { id, indicator } of LIBRARY) expect(id).toMatch(new RegExp(`^L-0?${indicator}-\\d\\d$`));
  });

  it('says everything of each, in Thai, with a short English gloss', () => {
    for (const one of LIBRARY) {
      expect(one.title).toMatch(/^[ก-๙]/);
      expect(one.gloss).toMatch(/^[A-Z][\x20-\x7e]{5,70}$/);
      expect(one.steps.length).toBeGreaterThanOrEqual(2);
      expect(one.owners.length).toBeGreaterThanOrEqual(1);
      expect(one.monitoring).not.toBe('');
      expect(one.sources.length).toBeGreaterThanOrEqual(1);
    }
  });

  it('names nobody: no agency, no place, no person', () => {
    const names = /นาย[ก-ฮ]|นาง|ตำบล|อำเภอ|จังหวัด|เทศบาล|อบต\.|อบจ\./;
    for (const { title, steps, owners } of LIBRARY)
      expect([title, ...steps, ...owners].filter((text) => names.test(text))).toEqual([]);
  });

  const written = LIBRARY.map(asMeasure);

  it('comes back from a register as it went in', () => {
    const seen = read(registerSheet(written, OPTIONS), 'register').map(
      ({ topic, title, steps, owners, monitoring, number, period }) => ({
        topic,
        title,
        steps,
        owners,
        monitoring,
        number,
        period,
      }),
    );
    expect(seen).toEqual(
      written.map(({ topic, title, steps, owners, monitoring }) => ({
        topic,
        title,
        steps,
        owners,
        monitoring,
        number: null,
        period: null,
      })),
    );
  });

  it('comes back from a plan as it went in', () => {
    const seen = read(planSheet(written, OPTIONS)).map(({ title, steps, owners, monitoring }) => ({
      title,
      steps,
      owners,
      monitoring,
    }));
    expect(seen).toEqual(
      written.map(({ title, steps, owners, monitoring }) => ({ title, steps, owners, monitoring })),
    );
  });

  it('gives what is asked for by id, in that order, each once', () => {
    const found = libraryMeasures(['L-10-01', 'L-01-01', 'L-10-01', 'M01']);
    expect(found.map(({ id }) => id)).toEqual(['L-10-01', 'L-01-01']);
  });
});
