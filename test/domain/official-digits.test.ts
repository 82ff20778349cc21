import { officialDigits } from '../../src/domain';

describe('Digits of official writing', () => {
  test.each([
    ['12 มาตรการ พ.ศ. 2564 ได้ 72.07 คะแนน', '๑๒ มาตรการ พ.ศ. ๒๕๖๔ ได้ ๗๒.๐๗ คะแนน'],
    ['โทร. 0-4300-0000 ต่อ 12', 'โทร. ๐-๔๓๐๐-๐๐๐๐ ต่อ ๑๒'],
    ['ปี ๒๕๖5', 'ปี ๒๕๖๕'],
    ['ร้อยละ 100%', 'ร้อยละ ๑๐๐%'],
  ])('are Thai: %s', (text, expected) => expect(officialDigits(text, 'thai')).toBe(expected));

  test.each([
    'https://agency.example/o42?id=15',
    'ดูที่ www.agency2.example/a1',
    'office1@agency.example',
    'ตามข้อ O42 และ e-plan2',
  ])('stay Arabic in addresses and codes: %s', (text) => expect(officialDigits(text, 'thai')).toBe(text));

  test('are changed beside an address in the same text', () =>
    expect(officialDigits('ภาพที่ 3 https://a.example/3 ข้อ 3', 'thai')).toBe(
      'ภาพที่ ๓ https://a.example/3 ข้อ ๓',
    ));

  test('are Arabic when chosen, all of them', () =>
    expect(officialDigits('๑๒ มาตรการ ปี ๒๕๖5', 'arabic')).toBe('12 มาตรการ ปี 2565'));
});
