import { findingText } from '../../i18n';
import type { Finding } from '../desk';
import { useLanguage, useTexts } from '../language';
import { useTextStyles } from './text.styles';

const MEMO_BLANKS: ReadonlySet<Finding['rule']> = new Set([
  'agency.missing',
  'agency.incomplete',
  'year.missing',
  'emblem.missing',
  'emblem.unusable',
  'emblem.coarse',
  'memo.class-unknown',
]);

/** What the memo leaves blank or cannot use: the findings about the agency. */
export function MemoMissing({ findings }: { readonly findings: readonly Finding[] }) {
  const { pane } = useTexts();
  const language = useLanguage();
  const styles = useTextStyles();
  const blanks = findings.filter(({ rule }) => MEMO_BLANKS.has(rule));
  if (blanks.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{pane.missing}</p>
      <ul className={styles.list}>
        {blanks.map((finding, index) => (
          <li key={index}>{findingText(finding, language)}</li>
        ))}
      </ul>
    </>
  );
}
