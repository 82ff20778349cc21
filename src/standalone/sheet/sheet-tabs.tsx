import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { useTexts } from '../../taskpane';
import type { SheetTab } from '../engine/engine';
import { Tabs } from '../../taskpane';

const useStyles = makeStyles({
  tabs: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  ours: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetTab[];
  readonly sheet: string | null;
  readonly onPick: (sheet: string) => void;
  /** Id of the panel that the tabs lead to. */
  readonly panel: string;
  readonly tabId: (sheet: string) => string;
}

/** The sheets as tabs at the foot of the workbook; ours bear a mark. A hidden sheet shows when it is picked. */
export function SheetTabs({ sheets, sheet, onPick, panel, tabId }: SheetTabsProps) {
  const { pane } = useTexts();
  const styles = useStyles();
  const shown = sheets.filter(({ visibility, name }) => visibility === 'visible' || name === sheet);
  return (
    <Tabs
      label={pane.sheets}
      className={styles.tabs}
      value={sheet}
      onPick={onPick}
      tabs={shown.map(({ name, visibility, ours }) => ({
        value: name,
        label: name,
        panel,
        id: tabId(name),
        title: ours ? `${name} (${pane.sheetMark})` : name,
        icon: (
          <>
            {ours && (
              <CheckmarkCircle16Filled className={styles.ours} aria-label={pane.sheetMark} role="img" />
            )}
            {visibility !== 'visible' && <EyeOff16Regular aria-label={pane.sheetHidden} role="img" />}
          </>
        ),
      }))}
    />
  );
}
