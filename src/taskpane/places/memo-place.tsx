import { useTexts } from '../language';
import { LazyPart } from '../parts/lazy-part';
import { Section } from '../parts/section';
import { useTextStyles } from '../parts/text.styles';
import type { PlaceProps } from './place';

const memoPanel = () => import('../parts/memo-panel').then(({ MemoPanel }) => MemoPanel);

/** What the memo will say, and the ways to keep it. */
export function MemoPlace({ runner, state }: PlaceProps) {
  const { places } = useTexts();
  const styles = useTextStyles();
  const memo = state.summary?.memo;
  if (memo) return <LazyPart load={memoPanel} props={{ runner, state, memo }} />;
  return (
    <Section title={places.memoLong}>
      <p className={styles.none}>{places.memoNone}</p>
    </Section>
  );
}
