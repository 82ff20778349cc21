import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTexts } from '../../taskpane';
import type { SheetTab } from '../engine/engine';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    gap: '4px',
    padding: '4px 8px',
    overflowX: 'auto',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    maxWidth: '240px',
    minHeight: '32px',
    padding: '0 12px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ...typographyStyles.body1,
    fontFamily: 'inherit',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  on: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', lineHeight: '24px' },
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
  const list = useRef<HTMLDivElement>(null);
  const shown = sheets.filter(({ visibility, name }) => visibility === 'visible' || name === sheet);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheet]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = shown.findIndex(({ name }) => name === sheet);
    const to = nextTab(event.key, at, shown.length);
    const next = to === null ? undefined : shown[to];
    if (!next) return;
    event.preventDefault();
    onPick(next.name);
    document.getElementById(tabId(next.name))?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={pane.sheets} className={styles.list} onKeyDown={onKeyDown}>
      {shown.map(({ name, visibility, ours }) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          aria-selected={name === sheet}
          aria-controls={panel}
          tabIndex={name === sheet ? 0 : -1}
          title={ours ? `${name} (${pane.sheetMark})` : name}
          className={mergeClasses(styles.tab, name === sheet && styles.on)}
          onClick={() => onPick(name)}
        >
          {ours && <CheckmarkCircle16Filled className={styles.ours} aria-label={pane.sheetMark} role="img" />}
          {visibility !== 'visible' && <EyeOff16Regular aria-label={pane.sheetHidden} role="img" />}
          <span className={styles.name}>{name}</span>
        </button>
      ))}
    </div>
  );
}

/** Arrows go round, Home and End go to the ends. */
export function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
