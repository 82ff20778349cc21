import fc from 'fast-check';
import { STATUSES, STATUS_LABELS, contradicts, looseKey, readStatus } from '../../src/domain';
import { OUTSIDE_WORDS, STATUS_WORDS } from '../../src/domain/status-words';
import { DOUBTFUL_PHRASES } from './doubtful-phrases';
import { TAKING_BACK } from './taking-back';
import { STATUS_PHRASES, type Expected } from './status-phrases';

function readAs(text: string): Expected {
  const read = readStatus(text);
  if (read.reading === 'status') return read.status;
  return read.reading === 'unknown' ? { unknown: read.nearest } : read.reading;
}

/** Whether "done" would be recorded or even proposed. */
function mayBeDone(text: string): boolean {
  const read = readStatus(text);
  if (read.reading === 'status') return read.status === 'done';
  return read.reading === 'unknown' && read.nearest === 'done';
}

test.each([...STATUS_PHRASES, ...DOUBTFUL_PHRASES])('%j is %j', (phrase, expected) => {
  expect(readAs(phrase)).toEqual(expected);
});

test('no phrase stands in the table twice', () => {
  const phrases = [...STATUS_PHRASES, ...DOUBTFUL_PHRASES].map(([phrase]) => phrase);
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
});

test('each official label is read as its own status', () => {
  for (const status of STATUSES) {
    expect(readStatus(STATUS_LABELS[status])).toEqual({ reading: 'status', status, exact: true });
  }
});

test('words as in the catalogue are exact, decorated ones are not', () => {
  expect(readStatus('ดำเนินการ\nแล้วเสร็จ')).toMatchObject({ exact: true });
  expect(readStatus('✓ ดำเนินการแล้วเสร็จ')).toMatchObject({ exact: false });
  expect(readStatus('ดำเนินการแล้วเสร็จ (100%)')).toMatchObject({ exact: false });
});

test('no phrase is claimed by two statuses, nor by a status and the words outside', () => {
  const owners = new Map<string, string>();
  for (const status of STATUSES) {
    for (const { starts, ends } of STATUS_WORDS[status]) {
      for (const key of starts.flatMap((start) => ends.map((end) => looseKey(start + end)))) {
        expect([key, owners.get(key) ?? status]).toEqual([key, status]);
        owners.set(key, status);
      }
    }
  }
  for (const word of OUTSIDE_WORDS) expect([word, owners.get(looseKey(word))]).toEqual([word, undefined]);
});

describe('a negation, an expectation or a condition never becomes done', () => {
  const done = STATUS_WORDS.done.flatMap(({ starts, ends }) =>
    starts.flatMap((start) => ends.map((end) => start + end)),
  );

  test.each(TAKING_BACK.before)('%j before any phrase for done', (word) => {
    for (const phrase of done) expect([phrase, mayBeDone(word + phrase)]).toEqual([phrase, false]);
  });

  test.each(TAKING_BACK.after)('%j after any phrase for done', (word) => {
    for (const phrase of done) expect([phrase, mayBeDone(phrase + word)]).toEqual([phrase, false]);
  });

  test('both, with any space, bullet or tick around', () => {
    const edge = fc.constantFrom('', ' ', '\n', '- ', '✓ ', ' (', ') ', ', ', '\u200b', '1. ');
    fc.assert(
      fc.property(
        fc.constantFrom(...TAKING_BACK.before, ''),
        fc.constantFrom(...done),
        fc.constantFrom(...TAKING_BACK.after),
        edge,
        edge,
        (before, phrase, after, left, right) => !mayBeDone(left + before + left + phrase + right + after),
      ),
    );
  });

  test('wherever it is put in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...done),
        fc.nat(40),
        fc.constantFrom('ไม่', 'ยังไม่', ' ไม่ '),
        (phrase, at, no) => {
          const cut = at % (phrase.length + 1);
          const read = readStatus(phrase.slice(0, cut) + no + phrase.slice(cut));
          return !(read.reading === 'status' && read.status === 'done');
        },
      ),
    );
  });
});

test('any letter added to a phrase makes it unknown', () => {
  fc.assert(
    fc.property(fc.constantFrom(...'กขคงจนมรวสหอA7'), fc.nat(20), (letter, at) => {
      const label = STATUS_LABELS.done;
      return readStatus(label.slice(0, at) + letter + label.slice(at)).reading === 'unknown';
    }),
  );
});

test('a note that speaks against its tick is noticed', () => {
  expect(contradicts('ยังไม่แล้วเสร็จ', 'done')).toBe(true);
  expect(contradicts('อยู่ระหว่างปรับปรุงเว็บไซต์', 'done')).toBe(true);
  expect(contradicts('ยกเลิก', 'in-progress')).toBe(true);
  expect(contradicts('ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน', 'done')).toBe(false);
  expect(contradicts('คาดว่าจะแล้วเสร็จเดือนหน้า', 'in-progress')).toBe(false);
  expect(contradicts('ดำเนินการแล้ว', 'done')).toBe(false);
});
