import type { SignatureBlock } from '../../../src/domain';
import { signatureParagraphs } from '../../../src/memo/pages/signatures';

const BLOCK: SignatureBlock = {
  opinionHeading: 'ความเห็นปลัด',
  opinion: null,
  name: 'นางวันดี มีสุขล้น',
  position: 'ปลัด',
  acting: null,
  actingFor: null,
};
const looks = (more: Partial<SignatureBlock>) =>
  signatureParagraphs({ ...BLOCK, ...more }).map(({ look, rows }) =>
    `${look} ${rows[0]?.[0]?.text ?? ''}`.trim(),
  );

test.each([
  [undefined, ['hand', 'sign (ลงชื่อ)']],
  ['brackets', ['hand', 'sign (ลงชื่อ)']],
  ['plain', ['hand', 'sign ลงชื่อ']],
  ['none', ['hand']],
] as const)('a block is signed as the sheet of the agency says: %s', (sign, lines) => {
  const block = sign === undefined ? {} : { sign };
  expect(looks(block)).toEqual([
    'opinion ความเห็นปลัด',
    'opinionLine',
    'opinionLine',
    ...lines,
    'signer (นางวันดี มีสุขล้น)',
    'signer ปลัด',
  ]);
});

test('an opinion has as many dotted lines as the sheet of the agency has', () => {
  expect(looks({ opinionLines: 4 }).filter((line) => line === 'opinionLine')).toHaveLength(4);
});
