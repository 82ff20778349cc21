import fc from 'fast-check';
import { cleanText } from '../../src/domain';

/** An invisible letter forces the long way; it is taken out by it. */
const HIDDEN = '\u200B';

test('what is recognised as clean is what cleaning would give', () => {
  const letters = fc.constantFrom(...'กำนุ่ป้็ิ์๐๙ฯๆเแ aZ09-(./\n\u0E4D\u0E32\u0E38\u0E48\u0E3A\u0E4B');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (typed) => {
      const text = typed.join('');
      expect(cleanText(text)).toBe(cleanText(HIDDEN + text));
    }),
    { numRuns: 2000 },
  );
});
