import fc from 'fast-check';
import { STATUSES, STATUS_LABELS, contradicts, looseKey, readStatus } from '../../src/domain';
import { OUTSIDE_WORDS, STATUS_WORDS } from '../../src/domain/status-words';
import { STATUS_PHRASES, type Expected } from './status-phrases';

function readAs(text: string): Expected {
  const read = readStatus(text);
  if (read.reading === 'status') return read.status;
  return read.reading === 'unknown' ? { unknown: read.nearest } : read.reading;
}

test.each(STATUS_PHRASES)('%j is %j', (phrase, expected) => {
  expect(readAs(phrase)).toEqual(expected);
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

describe('a negation never becomes done', () => {
  const done = STATUS_WORDS.done.flatMap(({ starts, ends }) =>
    starts.flatMap((start) => ends.map((end) => start + end)),
  );
  const before = [
    'ไม่',
    'ยังไม่',
    'ยังไม่ได้',
    'มิได้',
    'จะ',
    'คาดว่าจะ',
    'ใกล้จะ',
    'รอ',
    'not ',
    'not yet ',
    'never ',
  ];

  test.each(before)('%j before any phrase for done', (negation) => {
    for (const phrase of done) {
      const read = readStatus(negation + phrase);
      expect([phrase, read.reading === 'status' && read.status === 'done']).toEqual([phrase, false]);
      expect([phrase, read.reading === 'unknown' && read.nearest === 'done']).toEqual([phrase, false]);
    }
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
