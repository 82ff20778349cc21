import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useEffectEvent } from 'react';
import { useMemoTexts } from '../memo-texts';
import type { PlaceProps } from '../places/place';
import type { Previewing } from '../state/pane-state';
import { PaperPages } from './paper-pages';
import { Section } from './section';
import { useTextStyles } from './text.styles';

/** What will print, page by page, before anything is written. It follows the workbook while it is open. */
export function PreviewPanel({ runner, state, preview }: PlaceProps & { readonly preview: Previewing }) {
  const { preview: words } = useMemoTexts();
  const texts = useTextStyles();
  const { what, pages, of } = preview;
  const { busy, summary } = state;
  const again = useEffectEvent(() => void runner.previewAgain(what));
  const isOld = summary !== of && busy === null;
  useEffect(() => {
    if (isOld) again();
  }, [isOld, summary]);
  const isMemo = what === 'memo';
  return (
    <Section title={isMemo ? words.memoTitle : words.reportTitle} focused={state.news === 'preview'}>
      <Button
        appearance="subtle"
        className={texts.start}
        icon={<ArrowLeft20Regular />}
        onClick={runner.closePreview}
      >
        {words.back}
      </Button>
      <p className={texts.hint}>{isMemo ? words.memoHint : words.reportHint}</p>
      {pages?.hasTemplate && <p className={texts.hint}>{words.templateHint}</p>}
      {pages?.hasAnnexes && <p className={texts.hint}>{words.annexHint}</p>}
      {pages ? <PaperPages desk={runner.desk} pages={pages} /> : <p className={texts.none}>{words.gone}</p>}
    </Section>
  );
}
