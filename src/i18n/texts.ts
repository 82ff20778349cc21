import { th } from './th';

/** Thai first: it is the default. */
export const LANGUAGES = ['th', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Texts = Widen<typeof th>;

/** Any sentence may stand where a Thai one does; the keys may not differ. */
export type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** What is there: Thai always, the others once they were asked for. Most people never ask. */
const tables: { [L in Language]: Texts | null } & { readonly th: Texts } = { th, en: null };

/** Brings the texts of a language. Rejects when that part of the program does not load. */
export async function loadTexts(language: Language): Promise<void> {
  if (tables[language]) return;
  const { en } = await import(/* webpackChunkName: "english" */ './en');
  tables.en = en;
}

/** Every text of the interface in a language; in Thai as long as `loadTexts` has not brought that language. */
export function texts(language: Language): Texts {
  return tables[language] ?? th;
}
