import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../i18n';
import type { MemoBrief } from '../desk';
import { useTexts } from '../language';
import { useMemoTexts } from '../memo-texts';
import type { PlaceProps } from '../places/place';
import { draftKey, isOccupied } from '../state/pane-state';
import { LostDrafts } from './lost-drafts';
import { namedParts } from './memo-labels';
import { MemoPartRow } from './memo-part-row';
import { useMemoPartStyles } from './memo-part.styles';
import { Section } from './section';
import { grouped } from './share';
import { useTextStyles } from './text.styles';

/** A memo in sections has a part for every measure; more than these are shown when asked for. */
const SHOWN = 40;

/** Everything that the memo says, part by part in the order of the paper, each to be written otherwise. */
export function MemoParts({ runner, state, memo }: PlaceProps & { readonly memo: MemoBrief }) {
  const { places } = useTexts();
  const { memoPane } = useMemoTexts();
  const styles = useMemoPartStyles();
  const text = useTextStyles();
  const [shown, setShown] = useState(SHOWN);
  const named = namedParts(memo, memoPane, places);
  const { drafts } = state;
  const more = named.length - shown;
  return (
    <Section title={places.memoTitle}>
      <p className={text.hint}>{memoPane.partsHint}</p>
      <ul className={styles.list}>
        {named.slice(0, shown).map((one) => {
          const key = draftKey(memo.kind, one.part.key);
          return (
            <MemoPartRow
              key={key}
              named={one}
              draft={drafts[key] ?? null}
              disabled={isOccupied(state) || (state.summary?.readOnly ?? true)}
              onDraft={(draft) => runner.draft(key, draft)}
              onSave={(written) =>
                void runner.propose({ ask: 'memo-edit', key: one.part.key, text: written })
              }
            />
          );
        })}
      </ul>
      {more > 0 && (
        <Button onClick={() => setShown(shown + SHOWN)}>
          {fill(memoPane.more, { count: grouped(Math.min(more, SHOWN)) })}
        </Button>
      )}
      <LostDrafts runner={runner} memo={memo} drafts={drafts} />
    </Section>
  );
}
