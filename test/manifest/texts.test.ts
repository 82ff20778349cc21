import { OTHER_LOCALES, all, readManifest, value, wordings } from './manifest';

const root = readManifest();

/** Longest texts in characters: the schemas' ShortString and LongString. */
const SHORT = 125;
const LONG = 250;

/** A label on the ribbon wraps into two lines of about this many characters; more and Excel cuts it. */
const LABEL = 28;

/** Vowels and tone marks above and below take no width of their own. */
const width = (text: string) => [...text.replace(/\p{Mn}/gu, '')].length;

const strings = (list: string) => all(root, list).flatMap((one) => all(one, 'String'));

/** Every element that holds a text, with the longest that it may be. */
const TEXTS = [
  ...all(root, 'DisplayName').map((one) => ({ one, name: 'DisplayName', longest: SHORT })),
  // The Description of the add-in itself; those of tips refer to a string.
  ...all(root, 'Description')
    .filter((one) => value(one, 'DefaultValue') !== '')
    .map((one) => ({ one, name: 'Description', longest: LONG })),
  ...strings('ShortStrings').map((one) => ({ one, name: value(one, 'id'), longest: SHORT })),
  ...strings('LongStrings').map((one) => ({ one, name: value(one, 'id'), longest: LONG })),
];

test.each(TEXTS)('$name is there in every language and within its length', ({ one, longest }) => {
  const texts = wordings(one);
  expect(texts.map(([locale]) => locale)).toEqual(['en-US', ...OTHER_LOCALES]);
  for (const [, text] of texts) {
    expect(text.trim()).toBe(text);
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(longest);
  }
});

test('Thai texts are Thai and English ones are not', () => {
  for (const { one } of TEXTS)
    for (const [locale, text] of wordings(one))
      expect([text, /[ก-๛]/.test(text)]).toEqual([text, locale === 'th-TH']);
});

test('labels fit on a button', () => {
  const labels = new Set(all(root, 'Label').map((one) => value(one, 'resid')));
  const shown = strings('ShortStrings').filter((one) => labels.has(value(one, 'id')));
  expect(shown).toHaveLength(labels.size);
  for (const one of shown)
    for (const [, text] of wordings(one)) expect([text, width(text) <= LABEL]).toEqual([text, true]);
});

test('no two commands read the same', () => {
  for (const index of [0, 1]) {
    const texts = strings('ShortStrings').map((one) => wordings(one)[index]?.[1]);
    expect(new Set(texts).size).toBe(texts.length);
  }
});
