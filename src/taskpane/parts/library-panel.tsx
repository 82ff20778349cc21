import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useDeferredValue, useMemo, useState } from 'react';
import { fill } from '../../i18n';
import { INDICATORS, type IndicatorNumber, type LibraryMeasure, searchLibrary } from '../../tables/library';
import type { Insertable } from '../desk';
import { useLanguage, useTexts } from '../language';
import type { PaneRunner } from '../state';
import { useLibraryStyles } from './library.styles';
import { Section } from './section';
import { grouped } from './share';
import { useTextStyles } from './text.styles';

/** Tables that measures of the library can be put into. */
const INTO = ['register', 'plan', 'status', 'report', 'outcome'] as const satisfies readonly Insertable[];

interface LibraryPanelProps {
  readonly runner: PaneRunner;
  readonly focused: boolean;
  readonly disabled: boolean;
}

/** Measures to begin with: searched by word or indicator, as many as wished at once. Loaded when first opened. */
export function LibraryPanel({ runner, focused, disabled }: LibraryPanelProps) {
  const { insertables, insertPlaces, library, takeIn } = useTexts();
  const language = useLanguage();
  const styles = useLibraryStyles();
  const texts = useTextStyles();
  const [query, setQuery] = useState('');
  const [indicator, setIndicator] = useState<IndicatorNumber | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [into, setInto] = useState<Insertable>('register');
  const asked = useDeferredValue(query);
  const found = useMemo(() => searchLibrary(asked, { indicator }), [asked, indicator]);
  const wording = language === 'th' ? 'thai' : 'english';

  function choose(id: string, yes: boolean): void {
    const next = new Set(chosen);
    if (yes) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <>
      <Section title={library.title} focused={focused}>
        <Button
          appearance="subtle"
          className={texts.start}
          icon={<ArrowLeft20Regular />}
          onClick={() => runner.open(null)}
        >
          {takeIn.back}
        </Button>
        <p className={texts.hint}>{library.hint}</p>
        <Field label={library.search} className={styles.field}>
          <Input
            type="search"
            value={query}
            placeholder={library.placeholder}
            onChange={(_, data) => setQuery(data.value)}
          />
        </Field>
        <Field label={library.indicator} className={styles.field}>
          <Select
            value={indicator ?? ''}
            onChange={(_, data) =>
              setIndicator(INDICATORS.find((one) => String(one.number) === data.value)?.number ?? null)
            }
          >
            <option value="">{library.all}</option>
            {INDICATORS.map(({ number, tool, name }) => (
              <option key={number} value={number} lang={language}>
                {number} · {name[wording]} ({tool})
              </option>
            ))}
          </Select>
        </Field>
        <p role="status" className={texts.hint}>
          {found.length === 0 ? library.none : fill(library.found, { count: grouped(found.length) })}
        </p>
        <ul className={styles.list}>
          {found.map((measure) => (
            <li key={measure.id} className={styles.measure}>
              <LibraryRow
                measure={measure}
                chosen={chosen.has(measure.id)}
                onChoose={(yes) => choose(measure.id, yes)}
              />
            </li>
          ))}
        </ul>
        <p className={texts.hint}>{library.check}</p>
      </Section>
      <div className={styles.foot}>
        <Field label={insertPlaces.into} className={styles.field}>
          <Select
            value={into}
            onChange={(_, data) => setInto(INTO.find((one) => one === data.value) ?? into)}
          >
            {INTO.map((what) => (
              <option key={what} value={what}>
                {insertables[what].name}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          appearance="primary"
          disabledFocusable={disabled || chosen.size === 0}
          onClick={() =>
            void runner.propose({
              ask: 'insert',
              what: into,
              at: null,
              from: { from: 'library', measures: [...chosen] },
            })
          }
        >
          {chosen.size === 0
            ? library.insert
            : `${library.insert} · ${fill(library.chosen, { count: chosen.size })}`}
        </Button>
        {chosen.size > 0 && (
          <Button appearance="subtle" onClick={() => setChosen(new Set())}>
            {library.chooseNone}
          </Button>
        )}
      </div>
    </>
  );
}

interface LibraryRowProps {
  readonly measure: LibraryMeasure;
  readonly chosen: boolean;
  readonly onChoose: (yes: boolean) => void;
}

function LibraryRow({ measure, chosen, onChoose }: LibraryRowProps) {
  const { library } = useTexts();
  const language = useLanguage();
  const styles = useLibraryStyles();
  const { gloss, owners, sources, steps, title } = measure;
  return (
    <>
      <Checkbox
        checked={chosen}
        label={<span lang="th">{title}</span>}
        onChange={(_, data) => onChoose(data.checked === true)}
      />
      <p className={styles.steps}>
        {language === 'en' && <>{gloss} · </>}
        <span lang="th">
          {steps.join(' · ')} ({owners.join(', ')})
        </span>{' '}
        · {fill(library.sources, { numbers: sources.join(', ') })}
      </p>
    </>
  );
}
