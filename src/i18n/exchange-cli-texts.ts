import { exchangeCli as en } from './en/exchange-cli';
import type { Language, Widen } from './texts';
import { exchangeCli as th } from './th/exchange-cli';

type ExchangeCliTexts = Widen<typeof th>;

const TABLES: Readonly<Record<Language, ExchangeCliTexts>> = { th, en };

/** What only the command line says of workbooks that travel; kept apart, so that the pane does not load it. */
export const exchangeCliTexts = (language: Language): ExchangeCliTexts => TABLES[language];
