import { looseKey } from '../../domain';
import type { Wording } from '../catalogue';

/** Something with a label and other wordings of it. */
export interface Labelled {
  readonly label: Wording;
  readonly synonyms: readonly string[];
}

/** Finds which entry of a catalogue a text is the label of, by its loose key. */
export class LabelIndex<Key extends string> {
  private readonly keys = new Map<string, Key>();

  constructor(catalogue: Readonly<Record<Key, Labelled>>) {
    for (const key of Object.keys(catalogue) as Key[]) {
      const { label, synonyms } = catalogue[key];
      for (const word of [label.thai, label.english, ...synonyms]) {
        if (!this.keys.has(looseKey(word))) this.keys.set(looseKey(word), key);
      }
    }
  }

  find(text: string): Key | null {
    return this.keys.get(looseKey(text)) ?? null;
  }
}
