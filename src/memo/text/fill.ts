import type { Phrase } from '../kinds/kind';

const SLOT = /\{(\??)([A-Za-z]+)\}/g;

type Values = Readonly<Record<string, string | null>>;

/** Puts values into a template; `null` when a slot that it names has none. */
export function fillTemplate(template: string, values: Values): string | null {
  let known = true;
  const text = template.replace(SLOT, (_whole, asksOnly: string, name: string) => {
    const value = values[name] ?? null;
    if (value === null) known = false;
    return asksOnly ? '' : (value ?? '');
  });
  return known ? text : null;
}

/** The first wording of the phrase that can be said with what is known; empty when none can. */
export function sayPhrase(phrase: Phrase, values: Values): string {
  for (const wording of phrase) {
    const text = fillTemplate(wording, values);
    if (text !== null) return text;
  }
  return '';
}

/** A paragraph of several phrases. */
export function sayPhrases(phrases: readonly Phrase[], values: Values): string {
  return phrases.map((phrase) => sayPhrase(phrase, values)).join('');
}
