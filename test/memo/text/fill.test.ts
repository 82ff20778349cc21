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

test('Every wording of every template can be said when every slot is known', () => {
  const anything = new Proxy<Record<string, string>>({}, { get: () => 'x' });
  for (const { body, subject, annexes } of Object.values(MEMO_TEMPLATES)) {
    const layouts = Object.values(annexes).flatMap((sets) => sets.flatMap((set) => set.layouts));
    const phrases = [
      subject,
      ...body.flatMap((one) => one.phrases),
      ...layouts.flatMap((one) => [...one.titles, ...(one.intro ?? [])]),
    ];
    for (const wording of phrases.flat()) expect(sayPhrase([wording], anything)).not.toMatch(/[{}]/);
  }
});

test('Every block of a kind has a key of its own, and every table follows a block that its kind has', () => {
  for (const { kind, body, annexes } of Object.values(MEMO_TEMPLATES)) {
    const keys = body.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('closing');
    if (kind !== 'report') continue;
    const after = Object.values(annexes.measures).flatMap(({ layouts }) =>
      layouts.map((one) => one.after ?? ''),
    );
    for (const key of after) expect(keys).toContain(key);
  }
});
