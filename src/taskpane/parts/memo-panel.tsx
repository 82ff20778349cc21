import { Button } from '@fluentui/react-components';
import type { MemoBrief } from '../desk';
import { useTexts } from '../language';
import type { PlaceProps } from '../places/place';
import { isOccupied } from '../state/pane-state';
import { MemoKeep } from './memo-keep';
import { MemoKindChoice } from './memo-kind-choice';
import { MemoMissing } from './memo-missing';
import { MemoParts } from './memo-parts';
import { MemoSigners } from './memo-signers';
import { Section } from './section';
import { TemplatePanel } from './template-panel';

/** What the memo says, what it is made by, and the ways to keep it. Loaded when the place is first opened. */
export function MemoPanel({ runner, state, memo }: PlaceProps & { readonly memo: MemoBrief }) {
  const { places } = useTexts();
  const { saved, summary } = state;
  const { findings = [], readOnly = true, there = {}, template = null } = summary ?? {};
  const hasNoAgency = findings.some(({ rule }) => rule === 'agency.missing');
  return (
    <>
      <Section title={places.memoKeep}>
        <MemoKeep
          desk={runner.desk}
          busy={isOccupied(state)}
          saved={saved.memo ?? saved['standard-memo'] ?? null}
          template={template}
          onSave={() => void runner.save('memo')}
          onSaveStandard={() => void runner.save('standard-memo')}
          onCopy={() => void runner.copy()}
        />
        <MemoMissing findings={findings} />
        {there.agency === undefined && hasNoAgency && (
          <Button
            disabledFocusable={isOccupied(state) || readOnly}
            onClick={() => void runner.insert('agency')}
          >
            {places.insertAgency}
          </Button>
        )}
      </Section>
      <MemoKindChoice runner={runner} state={state} memo={memo} />
      <MemoParts runner={runner} state={state} memo={memo} />
      <MemoSigners memo={memo} />
      <TemplatePanel runner={runner} state={state} />
    </>
  );
}
