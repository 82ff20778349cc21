import { Button } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { useRef } from 'react';
import { fill } from '../../i18n';
import { areaAddress } from '../../workbook';
import type { Preview, SheetChange } from '../desk';
import { useTexts } from '../language';
import type { PlaceProps } from '../places/place';
import type { OpenProposal } from '../state/pane-state';
import { Card } from './card';
import { CellChanges } from './cell-changes';
import { useChangesStyles } from './changes.styles';
import { NoteList } from './note-list';
import { grouped } from './share';
import { useTextStyles } from './text.styles';
import { useReturnToOpener } from './use-return';

/** Everything that a plan changes, and the yes. Nothing was written yet. */
export function ProposalCard({ runner, state }: PlaceProps) {
  const { proposal } = state;
  // What asks for no yes is done at once.
  if (!proposal?.preview.asks) return null;
  return <AskingCard key={proposal.id} runner={runner} state={state} proposal={proposal} />;
}

function AskingCard({ runner, state, proposal }: PlaceProps & { readonly proposal: OpenProposal }) {
  const { changes } = useTexts();
  const styles = useTextStyles();
  const looks = useChangesStyles();
  const card = useRef<HTMLDivElement>(null);
  useReturnToOpener(card);
  const { busy } = state;
  const { cells, cellCount, sheets, rules } = proposal.preview;
  const { notes } = proposal;
  return (
    <div ref={card}>
      <Card tone="ask" title={changes.title} focused={state.news === 'proposal'}>
        <SheetChanges sheets={sheets} />
        {cellCount > 0 && (
          <>
            <h3 className={looks.part}>{fill(changes.cells, { count: grouped(cellCount) })}</h3>
            <CellChanges cells={cells} count={cellCount} show={runner.desk.show} />
          </>
        )}
        <RuleChanges rules={rules} />
        {notes.length > 0 && (
          <>
            <h3 className={looks.part}>{changes.notes}</h3>
            <NoteList notes={notes} show={runner.desk.show} />
          </>
        )}
        <p className={styles.hint}>{changes.undo}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            icon={<Checkmark20Regular />}
            disabledFocusable={busy !== null}
            onClick={() => void runner.accept()}
          >
            {changes.yes}
          </Button>
          <Button disabledFocusable={busy === 'changing'} onClick={runner.decline}>
            {changes.no}
          </Button>
        </div>
      </Card>
    </div>
  );
}

/** Sheets that come, go or are made anew. */
export function SheetChanges({ sheets }: Pick<Preview, 'sheets'>) {
  const { changes } = useTexts();
  const styles = useTextStyles();
  if (sheets.length === 0) return null;
  const sentences: Readonly<Record<SheetChange['change'], string>> = {
    made: changes.sheetMade,
    replaced: changes.sheetReplaced,
    copied: changes.sheetCopied,
    removed: changes.sheetRemoved,
  };
  return (
    <ul className={styles.list} aria-label={changes.sheets}>
      {sheets.map(({ sheet, change }, index) => (
        <li key={index}>{fill(sentences[change], { sheet })}</li>
      ))}
    </ul>
  );
}

function RuleChanges({ rules }: Pick<Preview, 'rules'>) {
  const { changes } = useTexts();
  const styles = useTextStyles();
  const looks = useChangesStyles();
  if (rules.length === 0) return null;
  return (
    <>
      <h3 className={looks.part}>{changes.rules}</h3>
      <ul className={styles.list}>
        {rules.map(({ sheet, area, rule }, index) => (
          <li key={index}>
            {fill(rule === 'list' ? changes.ruleList : changes.ruleColour, {
              sheet,
              range: areaAddress(area),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
