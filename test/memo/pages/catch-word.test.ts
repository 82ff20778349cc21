import { catchWord } from '../../../src/memo/pages/catch-word';

describe('A catch-word', () => {
  test('is a short phrase whole, as in document 003', () =>
    expect(catchWord('ข้อเสนอแนะ')).toBe('/ข้อเสนอแนะ...'));

  test('ends at the first space of a longer text', () =>
    expect(catchWord('ในการนี้ สำนักปลัด เทศบาลตำบลทุ่งดาวเรือง')).toBe('/ในการนี้...'));

  test('has as many words as it takes to know the page, where no space comes soon', () =>
    expect(catchWord('ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน')).toBe('/ได้เข้ารับการ...'));

  test('has the words behind the mark of a list', () => {
    expect(catchWord('๒. จัดทำประกาศ ให้ทราบ')).toBe('/๒. จัดทำประกาศ...');
    expect(catchWord('- ทบทวน')).toBe('/- ทบทวน...');
    expect(catchWord('(๑) ทบทวน')).toBe('/(๑) ทบทวน...');
  });

  test('does not end in the middle of a word that is made of two', () => {
    expect(catchWord('ความเห็นผู้อำนวยการกองยุทธศาสตร์และงบประมาณ')).toBe('/ความเห็นผู้อำนวยการ...');
    expect(catchWord('อยู่ระหว่างดำเนินการตามแผนงานและงบประมาณรายจ่าย')).toBe('/อยู่ระหว่างดำเนินการ...');
  });

  test('does not leave ๆ, ฯ or the rest of a number behind', () => {
    expect(catchWord('การดำเนินงานต่างๆที่เกี่ยวข้องกับการบริหารราชการแผ่นดิน')).not.toMatch(/ต่าง\.\.\.$/);
    expect(catchWord('งบประมาณทั้งสิ้น๑,๒๕๐,๐๐๐.๐๐บาทถ้วนตามข้อบัญญัติ')).not.toMatch(/[๐-๙,]\.\.\.$/);
  });

  test('is never long, whatever the text is', () => {
    for (const text of ['ก'.repeat(32_767), 'a'.repeat(32_767), '1'.repeat(32_767), '๑. '.repeat(9_000)])
      expect(catchWord(text).length).toBeLessThan(80);
  });
});
