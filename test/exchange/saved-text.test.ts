import { savedText } from '../../src/exchange';

it('tells when a file was saved by the clocks of the office, and nothing of what is no moment', () => {
  expect(savedText('2026-04-13T20:05:00Z', 'thai')).toBe('๑๔ เม.ย. ๖๙ ๐๓:๐๕ น.');
  expect(savedText('2026-04-13T20:05:00+07:00', 'arabic')).toBe('13 เม.ย. 69 20:05 น.');
  expect(savedText('2026-04-13T20:05:00', 'arabic')).toBe('13 เม.ย. 69 20:05 น.');
  for (const none of [null, '', '2026-13-41T20:05:00Z', '2026-13-41T20:05'])
    expect(savedText(none, 'thai')).toBe('');
});
