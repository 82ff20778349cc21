import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { useTexts } from '../../taskpane';
import { type Area, cellAddress } from '../../workbook';
import type { EngineClient } from '../engine/engine-client';
import type { OpenBook } from '../page/page-state';
import { wholeCell } from './areas';
import { CellBar } from './cell-bar';
import { FIRST_CELL, type Selection } from './selection';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { useSheetModel } from './use-sheet-model';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  waiting: { display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'center' },
});

interface WorkbookViewProps {
  readonly engine: EngineClient;
  readonly book: OpenBook;
  readonly sheet: string | null;
  readonly selection: Selection;
  readonly onShow: (sheet: string, area: Area | null) => void;
}

/** The workbook as it is, read-only: the sheet in view, what its selected cell holds, and the tabs. */
export function WorkbookView({ engine, book, sheet, selection, onShow }: WorkbookViewProps) {
  const { pane } = useTexts();
  const styles = useStyles();
  const id = useId();
  const [model, need] = useSheetModel(engine, book, sheet);
  // The selection belongs to the sheet wished for, which may still be on its way.
  const current = model?.name === sheet ? selection : FIRST_CELL;
  const { top, left } = current.area;
  const active = useMemo(() => (model ? wholeCell(model.merges, top, left) : null), [model, top, left]);
  const panel = `${id}-panel`;
  const tabId = (name: string) => `${id}-tab-${name}`;
  return (
    <div className={styles.view}>
      <div
        id={panel}
        role="tabpanel"
        aria-labelledby={sheet === null ? undefined : tabId(sheet)}
        className={styles.panel}
      >
        {model && active ? (
          <>
            <CellBar
              address={cellAddress(active.top, active.left)}
              text={model.text(active.top, active.left)}
            />
            <SheetGrid
              key={model.name}
              model={model}
              selection={current}
              onNeed={need}
              onSelect={(area) => onShow(model.name, area)}
            />
          </>
        ) : (
          <div className={styles.waiting}>
            <Spinner label={pane.openSheet} />
          </div>
        )}
      </div>
      <SheetTabs
        sheets={book.sheets}
        sheet={sheet}
        panel={panel}
        tabId={tabId}
        onPick={(name) => onShow(name, null)}
      />
    </div>
  );
}
