import { createContext, type ReactNode, useContext } from 'react';
import { type Language, type Texts, texts } from '../i18n';

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
