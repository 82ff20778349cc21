import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { savedText } from '../../../exchange';
import { fill, findingText, problemText } from '../../../i18n';
import type { Digits, ReturnedView } from '../../desk';
import { useLanguage, useTexts } from '../../language';
import { Section } from '../section';
import { grouped } from '../share';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

interface ReturnedListProps extends ExchangeProps {
  readonly files: readonly ReturnedView[];
}

/** The files that were read: whose each is, who saved it and when, and what is the matter with it. */
export function ReturnedList({ exchange, now, state, disabled, files }: ReturnedListProps) {
  const texts = useExchangeTexts();
  const styles = useExchangeStyles();
  return (
    <Section
      title={fill(texts.files, { count: grouped(files.length) })}
      focused={now.news === 'collected'}
      aside={
        files.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={disabled}
            onClick={() => void exchange.leave(null)}
          >
            {texts.clear}
          </Button>
        )
      }
    >
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.key} className={styles.file}>
            <div className={styles.mailHead}>
              <span className={styles.name} translate="no">
                {file.name}
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={fill(texts.removeOf, { file: file.name })}
                disabledFocusable={disabled}
                onClick={() => void exchange.leave(file.key)}
              />
            </div>
            <FileFacts file={file} digits={state.wishes.digits} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FileFacts({ file, digits }: { readonly file: ReturnedView; readonly digits: Digits }) {
  const texts = useExchangeTexts();
  const { collect, pane } = useTexts();
  const language = useLanguage();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  const { name } = file;
  if (file.outcome === 'unreadable') {
    const { problem, detail } = file;
    const own = collect.problems;
    return (
      <p className={looks.problem}>
        {isOwn(problem, own)
          ? fill(own[problem], { file: name, detail: detail ?? '' })
          : problemText({ problem, detail }, name, language)}
      </p>
    );
  }
  const { owner, round, rows, savedBy, savedAt, refused, notes } = file;
  const facts = [
    owner,
    round === null ? null : round === 6 ? pane.round6 : pane.round12,
    fill(texts.rows, { count: grouped(rows) }),
    savedBy === null ? null : fill(texts.fileBy, { by: savedBy }),
    savedAt === null ? null : fill(texts.fileAt, { at: savedText(savedAt, digits) }),
  ].filter((fact) => fact !== null);
  return (
    <>
      <p className={looks.fileName}>{facts.join(' · ')}</p>
      {refused && (
        <p className={looks.problem}>{fill(collect.files[refused.reason], { file: name, ...refused })}</p>
      )}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note, index) => (
            <li key={index}>{findingText(note, language)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function isOwn<T extends object>(key: PropertyKey, table: T): key is keyof T {
  return Object.hasOwn(table, key);
}
