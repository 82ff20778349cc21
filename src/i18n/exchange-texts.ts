import { exchangePane as en } from './en/exchange-pane';
import type { Language, Widen } from './texts';
import { exchangePane as th } from './th/exchange-pane';

/** The texts of one place of the pane, kept apart from all others: they are loaded with it. */
export type ExchangeTexts = Widen<typeof th>;

const TABLES: Readonly<Record<Language, ExchangeTexts>> = { th, en };

export function exchangeTexts(language: Language): ExchangeTexts {
  return TABLES[language];
}
