import {
  agencyKindOf,
  chiefTitle,
  defaultSignatures,
  emptyAgency,
  finding,
  headTitle,
  officialName,
  shortName,
} from '../../src/domain';

test.each([
  [
    'องค์การบริหารส่วนตำบลธารสุขใจ',
    'sao',
    'นายกองค์การบริหารส่วนตำบลธารสุขใจ',
    'ปลัดองค์การบริหารส่วนตำบลธารสุขใจ',
    'อบต.ธารสุขใจ',
  ],
  ['อบต. ธารสุขใจ', 'sao', 'นายกองค์การบริหารส่วนตำบลธารสุขใจ', 'ปลัดองค์การบริหารส่วนตำบลธารสุขใจ', 'อบต.ธารสุขใจ'],
  [
    'เทศบาลตำบลทุ่งดาวเรือง',
    'municipality',
    'นายกเทศมนตรีตำบลทุ่งดาวเรือง',
    'ปลัดเทศบาลตำบลทุ่งดาวเรือง',
    'ทต.ทุ่งดาวเรือง',
  ],
  ['เทศบาลเมืองสมมุติ', 'municipality', 'นายกเทศมนตรีเมืองสมมุติ', 'ปลัดเทศบาลเมืองสมมุติ', 'ทม.สมมุติ'],
  ['เทศบาลนครสมมุติ', 'municipality', 'นายกเทศมนตรีนครสมมุติ', 'ปลัดเทศบาลนครสมมุติ', 'ทน.สมมุติ'],
  [
    'องค์การบริหารส่วนจังหวัดสมมุติบุรี',
    'pao',
    'นายกองค์การบริหารส่วนจังหวัดสมมุติบุรี',
    'ปลัดองค์การบริหารส่วนจังหวัดสมมุติบุรี',
    'อบจ.สมมุติบุรี',
  ],
])('%s is %s, with its titles', (name, kind, head, chief, short) => {
  expect(agencyKindOf(name)).toBe(kind);
  expect(headTitle({ name })).toBe(head);
  expect(chiefTitle({ name })).toBe(chief);
  expect(shortName({ name })).toBe(short);
});

test('names are completed, whatever way they are written', () => {
  expect(officialName('อบต.ธารสุขใจ')).toBe('องค์การบริหารส่วนตำบลธารสุขใจ');
  expect(officialName('องค์การบริการส่วนตำบลธารสุขใจ')).toBe('องค์การบริหารส่วนตำบลธารสุขใจ');
  expect(officialName('องค์การบริหาร ส่วนตำบล ธารสุขใจ')).toBe('องค์การบริหารส่วนตำบลธารสุขใจ');
  expect(officialName('สำนักงานเทศบาลตำบลทุ่งดาวเรือง')).toBe('เทศบาลตำบลทุ่งดาวเรือง');
  expect(officialName('อบต.ธารสุขใจ อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี')).toBe('องค์การบริหารส่วนตำบลธารสุขใจ');
});

test('another agency has no titles that its name could tell', () => {
  expect(agencyKindOf('สถานีตำรวจภูธรสมมุติ')).toBe('other');
  expect(headTitle({ name: 'สถานีตำรวจภูธรสมมุติ' })).toBeNull();
  expect(chiefTitle({ name: null })).toBeNull();
  expect(shortName({ name: 'สถานีตำรวจภูธรสมมุติ' })).toBe('สถานีตำรวจภูธรสมมุติ');
  expect(agencyKindOf('เทศบาล')).toBe('municipality');
});

test('the signature chain climbs from the author to the head, the last three with opinions', () => {
  const chain = defaultSignatures({ name: 'เทศบาลตำบลทุ่งดาวเรือง' });
  expect(chain.map(({ position }) => position)).toEqual([
    null,
    'หัวหน้าสำนักปลัด',
    'ปลัดเทศบาลตำบลทุ่งดาวเรือง',
    'นายกเทศมนตรีตำบลทุ่งดาวเรือง',
  ]);
  expect(chain.map(({ opinionHeading }) => opinionHeading)).toEqual([
    null,
    'ความเห็นหัวหน้าสำนักปลัด',
    'ความเห็นปลัดเทศบาลตำบลทุ่งดาวเรือง',
    'ความเห็นนายกเทศมนตรีตำบลทุ่งดาวเรือง',
  ]);
  expect(
    chain.every(({ name, opinion, acting }) => name === null && opinion === null && acting === null),
  ).toBe(true);
});

test('an agency that is no local authority has no head of a สำนักปลัด to give an opinion', () => {
  const chain = defaultSignatures({ name: 'โรงพยาบาลสมมุติรักษ์' });
  expect(chain.map(({ opinionHeading, position }) => [opinionHeading, position])).toEqual([
    [null, null],
    ['ความเห็นผู้บังคับบัญชา', null],
  ]);
});

test('nothing is known of an empty agency', () => {
  expect(emptyAgency()).toMatchObject({ name: null, kind: 'other', scores: [], signatures: [] });
});

test('a finding bears the severity of its rule', () => {
  expect(finding('workbook.no-table', null)).toEqual({
    rule: 'workbook.no-table',
    severity: 'error',
    place: null,
    data: {},
  });
  const place = { sheet: 'แผน', row: 3, column: 5 };
  expect(finding('status.unknown', place, { text: 'ดำเนินการ' })).toEqual({
    rule: 'status.unknown',
    severity: 'warning',
    place,
    data: { text: 'ดำเนินการ' },
  });
});
