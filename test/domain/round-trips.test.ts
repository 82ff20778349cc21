import fc from 'fast-check';
import {
  type Day,
  STATUSES,
  contradicts,
  daysInMonth,
  formatDay,
  formatPeriod,
  makeDay,
  readDay,
  readPeriod,
  readStatus,
  repairZeros,
  splitOwners,
  toArabicDigits,
  toThaiDigits,
} from '../../src/domain';
import { STATUS_WORDS } from '../../src/domain/status-words';

const DIGITS = ['thai', 'arabic'] as const;
const anyDay = (first: number, last: number): fc.Arbitrary<Day> =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
    .map(([year, month, at]) => makeDay(year, month, (at % daysInMonth(year, month)) + 1) ?? '');

describe('days', () => {
  test('a day written in full is read again as itself, whatever its digits', () => {
    fc.assert(
      fc.property(anyDay(1901, 2155), fc.constantFrom(...DIGITS), (day, digits) => {
        expect(readDay(formatDay(day, 'long', digits))).toEqual({ day, mixedDigits: false });
      }),
    );
  });

  test('a day written short is read again as itself in the years that two digits may mean', () => {
    // 2540–2599 of the Buddhist era.
    fc.assert(
      fc.property(anyDay(1997, 2055), fc.constantFrom(...DIGITS), (day, digits) => {
        expect(readDay(formatDay(day, 'short', digits))?.day).toBe(day);
      }),
    );
  });

  test('spaces and line breaks between its parts change nothing', () => {
    const gap = fc.constantFrom(' ', '  ', '\n', '\u00A0', ' \t');
    fc.assert(
      fc.property(anyDay(1990, 2050), gap, gap, (day, first, second) => {
        const [date = '', month = '', year = ''] = formatDay(day, 'long', 'thai').split(' ');
        expect(readDay(`${date}${first}${month}${second}${year}`)?.day).toBe(day);
      }),
    );
  });

  test('a period written is read again as itself', () => {
    const days = fc.tuple(anyDay(1997, 2055), anyDay(1997, 2055));
    const style = fc.constantFrom('long' as const, 'short' as const);
    fc.assert(
      fc.property(days, style, fc.constantFrom(...DIGITS), fc.boolean(), ([a, b], form, digits, isDue) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const period = { from: isDue ? null : from, to };
        expect(readPeriod(formatPeriod(period, form, digits), null)?.period).toEqual(period);
      }),
    );
  });

  test('whatever is read as a period without a word about its end does not end before the calendar does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.integer({ min: 2550, max: 2600 }),
        (text, year) => {
          const read = readPeriod(text, year);
          if (read) expect(read.period.to).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
    );
  });
});

describe('digits', () => {
  test('there and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const arabic = toArabicDigits(text);
        expect(toArabicDigits(toThaiDigits(text))).toBe(arabic);
        expect(toThaiDigits(toArabicDigits(text))).toBe(toThaiDigits(text));
        expect(toArabicDigits(arabic)).toBe(arabic);
      }),
    );
  });

  test('a number with an o for its zeros is the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999_999 }), fc.constantFrom('o', 'O'), (number, o) => {
        const thai = toThaiDigits(String(number));
        expect(toArabicDigits(repairZeros(thai.replaceAll('๐', o)))).toBe(String(number));
      }),
    );
  });
});

const PHRASES = STATUSES.flatMap((status) =>
  STATUS_WORDS[status].flatMap(({ starts, ends }) =>
    starts.flatMap((start) => ends.map((end) => ({ status, text: start + end }))),
  ),
);

describe('statuses', () => {
  const phrase = fc.constantFrom(...PHRASES);

  test('a phrase says its status, however it is decorated', () => {
    const around = fc.constantFrom('%', '- %', '%.', '(%)', '%ฯ', '1. %', '  %  ', '“%”', '✓ %', '%\n');
    fc.assert(
      fc.property(phrase, around, ({ status, text }, form) => {
        expect(readStatus(form.replace('%', text))).toMatchObject({ reading: 'status', status });
      }),
    );
  });

  test('torn by spaces at any letter it says the same', () => {
    fc.assert(
      fc.property(phrase, fc.nat(30), ({ status, text }, at) => {
        const cut = at % text.length;
        expect(readStatus(`${text.slice(0, cut)} ${text.slice(cut)}`)).toMatchObject({ status });
      }),
    );
  });

  test('what negates, expects or narrows it is never done, nor proposed to be', () => {
    const turned = fc.constantFrom(
      'ยังไม่%',
      'ไม่%',
      'มิได้%',
      'จะ%',
      'คาดว่าจะ%',
      '%บางส่วน',
      'เกือบ%',
      'ยัง%ไม่ครบ',
      'not %',
    );
    const done = fc.constantFrom(...PHRASES.filter(({ status }) => status === 'done'));
    fc.assert(
      fc.property(done, turned, ({ text }, form) => {
        const reading = readStatus(form.replace('%', text));
        if (reading.reading === 'status') expect(reading.status).not.toBe('done');
        else if (reading.reading !== 'empty') expect(reading.nearest).not.toBe('done');
      }),
    );
  });

  test('words beside a tick never contradict the status that they say', () => {
    fc.assert(
      fc.property(phrase, ({ status, text }) => {
        expect(contradicts(text, status)).toBe(false);
      }),
    );
  });
});

describe('owners', () => {
  const departments = [
    ...['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนาและวัฒนธรรม', 'กองสาธารณสุขและสิ่งแวดล้อม'],
    ...['หน่วยตรวจสอบภายใน', 'งานนิติการ', 'กองยุทธศาสตร์และงบประมาณ', 'ฝ่ายอำนวยการ', 'งานป้องกันและบรรเทาสาธารณภัย'],
  ];
  const some = fc.uniqueArray(fc.constantFrom(...departments), { minLength: 1, maxLength: 5 });

  test('however several are put into one cell, they come apart again', () => {
    const gap = fc.constantFrom('\n', '/', ' / ', ', ', ',', '; ', ' & ', ' + ', '\n- ', ' ', '/\n', ' และ');
    fc.assert(
      fc.property(some, gap, (owners, between) => {
        expect(splitOwners(owners.join(between))).toEqual(owners);
      }),
    );
  });

  test('as a numbered list, too', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('. ', ') '), fc.constantFrom('\n', ' '), (owners, mark, between) => {
        expect(splitOwners(owners.map((owner, at) => `${at + 1}${mark}${owner}`).join(between))).toEqual(
          owners,
        );
      }),
    );
  });

  test('one owner that was told apart is told apart no further', () => {
    const pieces = fc.array(
      fc.constantFrom(...departments, '/', '\n', ', ', ' ', 'และ', '-', '1.', 'ทุกสำนัก/กอง'),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        for (const owner of splitOwners(parts.join(''))) expect(splitOwners(owner)).toEqual([owner]);
      }),
    );
  });

  test.each(['-2+3', '1/2565', 'หมู่ 3/4'])('%j keeps its signs', (text) => {
    expect(splitOwners(text)).toEqual([text]);
  });
});
