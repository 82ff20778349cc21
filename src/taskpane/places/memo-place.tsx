import { Button } from '@fluentui/react-components';
import { useTexts } from '../language';
import { LazyPart } from '../parts/lazy-part';
import { MemoKeep } from '../parts/memo-keep';
import { MemoMissing } from '../parts/memo-missing';
import { Section } from '../parts/section';
import { useTextStyles } from '../parts/text.styles';
import { isOccupied } from '../state';
import type { PlaceProps } from './place';

const memoPanel = () => import('../parts/memo-panel').then(({ MemoPanel }) => MemoPanel);

/** What the memo will say, and the ways to keep it. */
export function MemoPlace({ runner, state }: PlaceProps) {
  const { places } = useTexts();
  const styles = useTextStyles();
  const { summary, saved } = state;
  if (!summary?.memo)
    return (
      <Section title={places.memoLong}>
        <p className={styles.none}>{places.memoNone}</p>
      </Section>
    );
  const hasNoAgency = summary.findings.some(({ rule }) => rule === 'agency.missing');
  return (
    <>
      <Section title={places.memoKeep}>
        <MemoKeep
          desk={runner.desk}
          busy={isOccupied(state)}
          saved={saved.memo ?? saved['standard-memo'] ?? null}
          template={summary.template}
          onSave={() => void runner.save('memo')}
          onSaveStandard={() => void runner.save('standard-memo')}
          onCopy={() => void runner.copy()}
        />
        <MemoMissing findings={summary.findings} />
        {summary.there.agency === undefined && hasNoAgency && (
          <Button
            disabledFocusable={isOccupied(state) || summary.readOnly}
            onClick={() => void runner.insert('agency')}
          >
            {places.insertAgency}
          </Button>
        )}
      </Section>
      <LazyPart load={memoPanel} props={{ runner, state, memo: summary.memo }} />
    </>
  );
}
