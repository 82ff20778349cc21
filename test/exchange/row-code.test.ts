import * as fc from 'fast-check';
import { EMPTY_MEASURE } from '../../src/domain';
import {
  EXCHANGE_FIELDS,
  readRowCode,
  rowHashes,
  rowTexts,
  saysStill,
  writeRowCode,
} from '../../src/exchange';

const sent = rowTexts({
  ...EMPTY_MEASURE,
  id: 'M01',
  title: 'ประกาศนโยบายไม่รับของขวัญ (No Gift Policy)',
  steps: ['จัดทำประกาศ', 'เผยแพร่ประกาศ'],
  owners: ['สำนักปลัด'],
});
const code = { id: 'M01', sending: 'k3f9ab', editable: true, hashes: rowHashes(sent) };

describe('the code of a sent row', () => {
  it('says the same after it was written, whatever the id is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
        fc.boolean(),
        (id, editable) => {
          const one = { ...code, id, editable };
          expect(readRowCode(writeRowCode(one))).toEqual(one);
        },
      ),
    );
  });

  it('is of letters that every program keeps, and has no formula in it', () => {
    expect(writeRowCode({ ...code, id: '=M.๐๑' })).toMatch(/^TT1\.[A-Za-z0-9.%_~!'()*-]+$/);
  });

  it('is no code any more when a letter of it was changed or lost', () => {
    const text = writeRowCode(code);
    for (let at = 0; at < text.length; at += 1) {
      expect(readRowCode(text.slice(0, at) + text.slice(at + 1))).toBeNull();
      const other = text.charAt(at) === 'x' ? 'y' : 'x';
      expect(readRowCode(text.slice(0, at) + other + text.slice(at + 1))).toBeNull();
    }
  });
});

describe('the hashes of a sent row', () => {
  it('tell for each field whether it still says what was sent', () => {
    for (const field of EXCHANGE_FIELDS) {
      expect(saysStill(code.hashes, field, sent[field])).toBe(true);
      expect(saysStill(code.hashes, field, `${sent[field]}ก`)).toBe(false);
    }
  });

  it('tell an emptied field from what was in it', () => {
    expect(saysStill(code.hashes, 'measure', '')).toBe(false);
    expect(saysStill(code.hashes, 'result-6', '')).toBe(true);
  });
});
