import { ruleLines } from '../../../src/memo/pages/rule-lines';
import { textWidth } from '../../../src/typography';

const SUBJECT =
  'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)';

describe('Breaking a text on its dotted rule', () => {
  test('leaves alone what fits', () => expect(ruleLines('เรื่องสั้น', 16, 400, 450)).toEqual(['เรื่องสั้น']));

  test('breaks at spaces, and no line is wider than its room', () => {
    const lines = ruleLines(`${SUBJECT} ${SUBJECT}`, 16, 400, 450);
    expect(lines.join(' ')).toBe(`${SUBJECT} ${SUBJECT}`);
    expect(textWidth(lines[0] ?? '', 16)).toBeLessThanOrEqual(400);
    for (const line of lines.slice(1)) expect(textWidth(line, 16)).toBeLessThanOrEqual(450);
  });

  test('does not break early in a line for want of a space later, but between words', () => {
    const name = 'ขององค์การบริหารส่วนตำบลธารสุขใจอำเภอเมืองสมมุติจังหวัดสมมุติบุรี';
    const lines = ruleLines(`รายงาน ${name}${name} ประจำปี`, 16, 400, 450);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^รายงาน ขององค์การ/);
    expect(lines.join('').replace(/ /g, '')).toBe(`รายงาน${name}${name}ประจำปี`);
  });
});
