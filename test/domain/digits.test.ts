import fc from 'fast-check';
import { hasMixedDigits, repairZeros, toArabicDigits, toThaiDigits } from '../../src/domain';

test('digits change their script and nothing else does', () => {
  expect(toThaiDigits('พ.ศ. 2565 (รอบ 6 เดือน)')).toBe('พ.ศ. ๒๕๖๕ (รอบ ๖ เดือน)');
  expect(toArabicDigits('พ.ศ. ๒๕๖๕ (รอบ ๖ เดือน)')).toBe('พ.ศ. 2565 (รอบ 6 เดือน)');
});

test('there and back again is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const arabic = toArabicDigits(text);
      return toArabicDigits(toThaiDigits(arabic)) === arabic && toThaiDigits(text).length === text.length;
    }),
  );
});

test.each([
  ['๒๕๖5', true],
  ['20 เมษายน ๒๕๖5', true],
  ['๗๒.07', true],
  ['๒๕๖o', true],
  ['20 เมษายน ๒๕๖๕', false],
  ['๑) 2565', false],
  ['2565', false],
  ['O42', false],
])('%j mixes digits inside one number: %s', (text, mixed) => {
  expect(hasMixedDigits(text)).toBe(mixed);
});

test.each([
  ['๒๕๖o', '๒๕๖๐'],
  ['2O21', '2021'],
  ['๒oo', '๒๐๐'],
  ['O42', 'O42'],
  ['1 October', '1 October'],
  ['1October', '1October'],
])('of %j the Latin zeros become %j', (text, repaired) => {
  expect(repairZeros(text)).toBe(repaired);
});
