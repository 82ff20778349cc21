import { Button } from '@fluentui/react-components';
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search';
import type { MemoBrief } from '../desk';
import { useTexts } from '../language';
import { useMemoTexts } from '../memo-texts';
import type { PlaceProps } from '../places/place';
import { isOccupied } from '../state/pane-state';
import { MemoKeep } from './memo-keep';
import { MemoKindChoice } from './memo-kind-choice';
import { MemoLieChoice } from './memo-lie-choice';
import { MemoMissing } from './memo-missing';
import { MemoParts } from './memo-parts';
import { MemoSigners } from './memo-signers';
import { PreviewPanel } from './preview-panel';
import { Section } from './section';
import { TemplatePanel } from './template-panel';
import { opens, useReturnToList } from './use-return';

/** What the memo says, what it is made by, and the ways to keep it. Loaded when the place is first opened. */
export function MemoPanel({ runner, state, memo }: PlaceProps & { readonly memo: MemoBrief }) {
  const { places } = useTexts();
  const { preview: words } = useMemoTexts();
  const { preview, saved, summary } = state;
  const open = preview?.what === 'memo' ? preview : null;
  const list = useReturnToList(open && 'preview');
  const { findings = [], readOnly = true, there = {}, template = null } = summary ?? {};
  const hasNoAgency = findings.some(({ rule }) => rule === 'agency.missing');
  if (open)
    return (
      <div ref={list}>
        <PreviewPanel runner={runner} state={state} preview={open} />
      </div>
    );
  return (
    <div ref={list}>
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
        <Button
          icon={<DocumentSearch20Regular />}
          disabledFocusable={isOccupied(state)}
          onClick={() => void runner.preview('memo')}
          {...opens('preview')}
        >
          {words.memo}
        </Button>
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
      {memo.annexCount > 0 && <MemoLieChoice runner={runner} state={state} memo={memo} />}
      <MemoParts runner={runner} state={state} memo={memo} />
      <MemoSigners memo={memo} />
      <TemplatePanel runner={runner} state={state} />
    </div>
  );
}
