import { en } from './en';
import { th } from './th';

/** Thai first: it is the default. */
export const LANGUAGES = ['th', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Texts = Widen<typeof th>;

/** Any sentence may stand where a Thai one does; the keys may not differ. */
type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** Every text of the interface in a language. */
export function texts(language: Language): Texts {
  return language === 'th' ? th : en;
}
