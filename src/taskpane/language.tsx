import { createContext, type ReactNode, useContext, useState } from 'react';
import { type Language, loadTexts, type Texts, texts } from '../i18n';
import { recall, remember } from '../platform';

const LanguageContext = createContext<Language>('th');

export function LanguageProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Every text in the language of the interface. */
export function useTexts(): Texts {
  return texts(useLanguage());
}

/** Where a choice of the language is remembered: Excel has a language of its own. */
type LanguageSetting = 'language' | 'excel-language';

/** The language to begin with: the one chosen before, else the host's. Its texts are there when this ends. */
export function firstLanguage(setting: LanguageSetting, host: Language): Promise<Language> {
  const chosen = recall(setting);
  return withTexts(chosen === 'th' || chosen === 'en' ? chosen : host);
}

/** The language of the interface, and the way to choose another: its texts come first. */
export function useChosenLanguage(
  setting: LanguageSetting,
  first: Language,
): readonly [Language, (next: Language) => void] {
  const [language, setLanguage] = useState(first);
  const pick = (next: Language) => {
    remember(setting, next);
    void withTexts(next).then(setLanguage);
  };
  return [language, pick];
}

/** Thai, which is always there, where the texts of another language do not load. */
async function withTexts(language: Language): Promise<Language> {
  try {
    await loadTexts(language);
    return language;
  } catch {
    return 'th';
  }
}
