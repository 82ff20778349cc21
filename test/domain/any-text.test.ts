import fc from 'fast-check';
import * as domain from '../../src/domain';

/** Every reader of text typed by people. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText: domain.cleanText,
  looseKey: domain.looseKey,
  similarity: (text) => domain.similarity(text, 'ขั้นตอนหรือวิธีการ'),
  toThaiDigits: domain.toThaiDigits,
  repairZeros: domain.repairZeros,
  hasMixedDigits: domain.hasMixedDigits,
  readStatus: domain.readStatus,
  readTick: domain.readTick,
  readDay: domain.readDay,
  readPeriod: (text) => domain.readPeriod(text, 2565),
  readDueDay: (text) => domain.readDueDay(text, 2565),
  readFiscalYear: domain.readFiscalYear,
  readRound: domain.readRound,
  splitNumber: domain.splitNumber,
  splitSteps: domain.splitSteps,
  splitOwners: domain.splitOwners,
  isEveryDepartment: domain.isEveryDepartment,
  agencyKindOf: domain.agencyKindOf,
  officialName: domain.officialName,
};

/** Characters in a cell of Excel. */
const MAX_CELL = 32_767;

/** Pieces that make cells, and that make patterns run in circles when they are repeated. */
const PIECES = [
  ...[
    '-',
    ' - ',
    '- ',
    ' -ก',
    '๑.',
    '1.',
    '(1) ',
    '1.1 ',
    ' ',
    '\n',
    '\u00A0',
    '\t',
    '(',
    ')',
    '( )',
    '/',
    ' /',
    ',',
    '.',
    '…',
  ],
  ...[
    'ก',
    'ทุก',
    'ทุกสำนัก',
    'ทุกสำนัก/',
    'กอง',
    ' กอง',
    'สำนัก',
    'งาน\n',
    'การ\n',
    'และ',
    'E-',
    'E-\n',
    'o',
    'oO',
    '๐o',
  ],
  ...[
    'ต.ค.',
    'ต ค',
    'มี',
    'พ.ศ.',
    'ปีงบประมาณ ',
    'ปีงบประมาณ 2565',
    '2565',
    '31/3/',
    'ถึง',
    'ณ ',
    'ภายใน',
    'รอบ 6 เดือน',
    '12 ',
  ],
  ...[
    '✓',
    '✓ ',
    'X',
    '☐',
    '%',
    '100%',
    'ร้อยละ ',
    'แล้วเสร็จ',
    'ไม่',
    'ดำเนินการ',
    'ํ',
    'ํ่',
    '่',
    'า',
    'เ',
    '\u200B',
    '\uD800',
    'ฯ',
  ],
];

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test('answers to any text there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('answers to any text made of the pieces of cells', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        expect(() => read(pieces.join(''))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('answers to a cell as long as Excel allows, made of one piece', () => {
    for (const piece of PIECES) {
      const long = piece.repeat(Math.floor(MAX_CELL / piece.length));
      expect(() => read(long)).not.toThrow();
      expect(() => read(`ก${long}ก`)).not.toThrow();
    }
  });
});

test('steps lose no letter of what was typed', () => {
  const cells = fc.array(
    fc.constantFrom('- จัดทำ', '๑. เผยแพร่', 'ประกาศ\n', ' - สรุปผล', '\n', 'E-Service ', ' ๒. รายงาน'),
  );
  const letters = (text: string): string => text.replace(/[^ก-ฮA-Za-z]/g, '');
  fc.assert(
    fc.property(cells, (pieces) => {
      const text = pieces.join('');
      return letters(domain.splitSteps(text).join('')) === letters(text);
    }),
  );
});

test('owners lose no letter of what was typed', () => {
  const cells = fc.array(
    fc.constantFrom('สำนักปลัด', '/', ' กองช่าง', '\n', ', ', 'ทุกสำนัก/กอง', ' อบต.', '- กองคลัง'),
  );
  const letters = (text: string): Set<string> => new Set(text.replace(/[^ก-ฮ]/g, ''));
  fc.assert(
    fc.property(cells, (pieces) => {
      const text = pieces.join('');
      expect(letters(domain.splitOwners(text).join(''))).toEqual(letters(text));
    }),
  );
});
