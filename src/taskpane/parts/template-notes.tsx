import { fill, templateProblemText } from '../../i18n';
import { useLanguage } from '../language';
import { useMemoTexts } from '../memo-texts';
import type { TemplateTold } from '../state/pane-state';
import { Card } from './card';
import { grouped } from './share';
import { useTextStyles } from './text.styles';

/** More than these are mended in several rounds anyway. */
const MOST = 20;

interface TemplateNotesProps {
  readonly told: TemplateTold;
  readonly focused: boolean;
  readonly onDismiss: () => void;
}

/** What is wrong with the office's own template, by name and place, or what is to be known of it. */
export function TemplateNotes({ told, focused, onDismiss }: TemplateNotesProps) {
  const { memoPane, template: words } = useMemoTexts();
  const language = useLanguage();
  const texts = useTextStyles();
  const { file, problems } = told;
  const isFailed = told.told === 'filled' && problems.some(({ severity }) => severity === 'error');
  const titles = {
    usable: memoPane.templateUsable,
    unusable: memoPane.templateUnusable,
    filled: isFailed ? words.standard : memoPane.templateNotes,
  };
  const more = problems.length - MOST;
  return (
    <Card
      tone={told.told === 'unusable' || isFailed ? 'warning' : 'info'}
      title={titles[told.told]}
      focused={focused}
      onDismiss={onDismiss}
    >
      <ul className={texts.list} translate="no">
        {problems.slice(0, MOST).map((problem, index) => (
          <li key={index}>{templateProblemText(problem, file, language)}</li>
        ))}
      </ul>
      {more > 0 && <p className={texts.hint}>{fill(memoPane.templateMore, { count: grouped(more) })}</p>}
    </Card>
  );
}
