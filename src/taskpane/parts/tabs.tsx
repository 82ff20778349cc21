import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { nextTab } from './next-tab';
import { useTabsStyles } from './tabs.styles';

export interface TabChoice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Id of the part that it leads to. */
  readonly panel: string;
  readonly icon?: ReactNode;
  readonly title?: string;
  readonly id?: string;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly TabChoice<T>[];
  readonly value: T | null;
  readonly onPick: (value: T) => void;
  readonly className?: string;
}

/** A row of tabs: one stop of the Tab key, arrows within; scrolls sideways when there are many. */
export function Tabs<T extends string>({ label, tabs, value, onPick, className }: TabsProps<T>) {
  const styles = useTabsStyles();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const picked = list.current?.querySelector('[aria-selected="true"]');
    picked?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [value]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = nextTab(event.key, at, tabs.length);
    const next = to === null ? undefined : tabs[to];
    if (to === null || !next) return;
    event.preventDefault();
    onPick(next.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, className)}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.value}
          id={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={tab.panel}
          tabIndex={tab.value === value ? 0 : -1}
          title={tab.title}
          className={mergeClasses(styles.tab, tab.value === value && styles.on)}
          onClick={() => onPick(tab.value)}
        >
          {tab.icon}
          <span className={styles.name}>{tab.label}</span>
        </button>
      ))}
    </div>
  );
}
