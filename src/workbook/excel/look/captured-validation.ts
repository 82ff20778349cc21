import type { ExcelValidation } from '../write/rules';

/** Queues the rule of a range: `null` for none, `'mixed'` when its cells have several. */
export function queueValidation(range: Excel.Range): () => ExcelValidation | 'mixed' | null {
  const validation = range.dataValidation.load('type,rule,ignoreBlanks,prompt,errorAlert');
  return () => {
    const { type, rule, ignoreBlanks, prompt, errorAlert } = validation;
    if (type === 'None') return null;
    if (type === 'Inconsistent' || type === 'MixedCriteria') return 'mixed';
    return { rule, ignoreBlanks, prompt, errorAlert };
  };
}
