import fc from 'fast-check';
import { memoModel } from '../../src/memo';
import { ALL_DONE, OPTIONS, figuresOf } from './registers';

const made = (edits = {}, editedFrom = {}, options = OPTIONS, register = ALL_DONE) =>
  memoModel(register, figuresOf(register, 6), options, { edits, editedFrom });
const outdated = (...args: Parameters<typeof made>) =>
  made(...args).findings.filter(({ rule }) => rule === 'memo.outdated');
const proposed = (key: string) => made().parts.find((part) => part.key === key)?.proposed ?? '';

describe('What a person wrote', () => {
  test('stands as typed in the place of what was proposed, digits and all', () => {
    const { memo, parts } = made({
      p1: 'ตามที่ 1 ๒',
      subject: 'เรื่องใหม่',
      to: 'นายอำเภอ',
      'status.titles': 'ก\nข',
    });
    expect(memo.body[0]).toEqual({ block: 'paragraph', key: 'p1', text: 'ตามที่ 1 ๒' });
    expect([memo.subject, memo.to]).toEqual(['เรื่องใหม่', 'นายอำเภอ']);
    expect(memo.annexes[0]?.titles).toEqual(['ก', 'ข']);
    expect(parts.filter(({ edited }) => edited).map(({ key }) => key)).toEqual([
      'subject',
      'to',
      'p1',
      'status.titles',
    ]);
  });

  test('leaves a part out when it is empty, and the part can still be found', () => {
    const { memo, parts } = made({ p1: '', code: '' });
    expect(memo.body.map(({ key }) => key)).toEqual(['p2', 'closing']);
    expect(memo.code).toBeNull();
    expect(parts.find(({ key }) => key === 'p1')).toMatchObject({
      text: '',
      edited: true,
      proposed: proposed('p1'),
    });
  });

  test('of a part that there is not changes nothing', () => {
    expect(made({ p9: 'x', constructor: 'y', toString: 'z' })).toEqual(made());
  });

  test('is found again part by part, whatever is written', () => {
    const keys = made().parts.map(({ key }) => key);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.string()), (edits) => {
        for (const { key, text, edited } of made(edits).parts) {
          expect(edited).toBe(Object.hasOwn(edits, key));
          expect(text).toBe(edited ? edits[key] : proposed(key));
        }
      }),
    );
  });
});

describe('Facts that have changed since', () => {
  test('are told, with what was written and what would be proposed now', () => {
    const [finding] = outdated(
      { p2: 'ข้อความของเรา' },
      { p2: proposed('p2').replace('๑๒ มาตรการ', '๑๑ มาตรการ') },
    );
    expect(finding).toMatchObject({
      severity: 'warning',
      place: null,
      data: {
        part: 'p2',
        text: 'ข้อความของเรา',
        proposed: expect.stringMatching(/^ในการนี้ .{60,}…$/) as string,
      },
    });
  });

  test('are not told when nothing has changed, nor of a part without its origin or that is not edited', () => {
    expect(outdated({ p2: 'ก' }, { p2: proposed('p2') })).toEqual([]);
    expect(outdated({ p2: 'ก' })).toEqual([]);
    expect(outdated({}, { p2: 'อย่างอื่น' })).toEqual([]);
  });

  test('are not told when only the digits are others, or another day of the month has come', () => {
    const arabic = { ...OPTIONS, digits: 'arabic' } as const;
    expect(outdated({ p2: 'ก' }, { p2: proposed('p2') }, arabic)).toEqual([]);
    const date = { date: proposed('date') };
    expect(outdated({ date: '๒๙ มีนาคม ๒๕๖๔' }, date, { ...OPTIONS, today: '2021-03-05' })).toEqual([]);
    expect(outdated({ date: '๒๙ มีนาคม ๒๕๖๔' }, date, { ...OPTIONS, today: '2022-03-05' })).toHaveLength(1);
  });
});
