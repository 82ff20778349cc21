import { emptyAgency } from '../../src/domain';
import { memoModel } from '../../src/memo';
import { agencyPlace, progressFigures, reportSheets } from '../../src/report';
import { AFTER_SIX, register, twelveDone } from './registers';

const place = (district: string | null, province: string | null) =>
  agencyPlace('อบต.ธารสุขใจ', { ...emptyAgency(), district, province });

describe('the agency with its district and province', () => {
  test('each gets its word, unless the name has it, in full or short', () => {
    expect(place('เมืองสมมุติ', 'สมมุติบุรี')).toBe('อบต.ธารสุขใจ อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี');
    expect(place('อำเภอเมืองสมมุติ', 'จังหวัดสมมุติบุรี')).toBe('อบต.ธารสุขใจ อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี');
    expect(place('อ.เมืองสมมุติ', 'จ.สมมุติบุรี')).toBe('อบต.ธารสุขใจ อ.เมืองสมมุติ จ.สมมุติบุรี');
    expect(place('กิ่งอำเภอสมมุติ', null)).toBe('อบต.ธารสุขใจ กิ่งอำเภอสมมุติ');
    expect(place('เขตสมมุติ', 'กรุงเทพมหานคร')).toBe('อบต.ธารสุขใจ เขตสมมุติ กรุงเทพมหานคร');
  });

  test('is the same in the report and in the memo', () => {
    const agency = { ...emptyAgency(), name: 'อบต.ธารสุขใจ', district: 'อ.เมืองสมมุติ', province: 'กิ่งสมมุติ' };
    const made = register(twelveDone(), { agency });
    const figures = progressFigures(made, AFTER_SIX);
    const [sheet] = reportSheets(made, figures, AFTER_SIX);
    const { memo } = memoModel(made, figures, AFTER_SIX);
    const line = 'ของอบต.ธารสุขใจ อ.เมืองสมมุติ จังหวัดกิ่งสมมุติ';
    expect(sheet?.content.rows[1]?.[0]?.value).toBe(line);
    expect(memo.annexes[0]?.titles).toContain(line);
  });
});
