import { MEMO_TEMPLATES } from '../../../src/memo/kinds';
import { sayPhrase } from '../../../src/memo/text/fill';

describe('A phrase', () => {
  test('is said in the first wording whose slots are known', () => {
    const phrase = ['{a} และ {b}', 'เพียง {a}', 'ไม่มี'];
    expect(sayPhrase(phrase, { a: 'ก', b: 'ข' })).toBe('ก และ ข');
    expect(sayPhrase(phrase, { a: 'ก', b: null })).toBe('เพียง ก');
    expect(sayPhrase(phrase, {})).toBe('ไม่มี');
  });

  test('is left out when no wording can be said', () => expect(sayPhrase(['{a}'], { a: null })).toBe(''));

  test('may ask for a slot without printing it', () => {
    expect(sayPhrase(['{?a}มี'], { a: 'ก' })).toBe('มี');
    expect(sayPhrase(['{?a}มี'], { a: null })).toBe('');
  });

  test('prints what a user typed as it is, even what looks like a slot', () =>
    expect(sayPhrase(['{a}{b}'], { a: '{b}$&$1', b: 'ข' })).toBe('{b}$&$1ข'));
});

test('Every template says something when every slot is known', () => {
  const anything = new Proxy<Record<string, string>>({}, { get: () => 'x' });
  for (const { body, subject, annexes } of Object.values(MEMO_TEMPLATES))
    for (const phrase of [
      subject,
      ...body.flatMap((one) => one.phrases),
      ...annexes.flatMap((one) => one.titles),
    ])
      expect(sayPhrase(phrase, anything)).not.toMatch(/^$|[{}]/);
});
