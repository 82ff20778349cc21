import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { fill } from '../../i18n';
import { areaAddress } from '../../workbook';
import type { RoleChoice } from '../desk';
import { useTexts } from '../language';
import type { PaneRunner } from '../state';
import type { Looking } from '../state/pane-state';
import { AdoptColumns } from './adopt-columns';
import { AdoptRows } from './adopt-rows';
import { AdoptWays } from './adopt-ways';
import { useAdoptStyles } from './adopt.styles';
import { Card } from './card';
import { FindingSentence } from './finding-row';
import { RowButton } from './row-button';
import { Section } from './section';
import { grouped } from './share';
import { useTextStyles } from './text.styles';

interface AdoptPanelProps {
  readonly runner: PaneRunner;
  readonly looking: Looking;
  readonly focused: boolean;
  readonly disabled: boolean;
  /** Whether the choice of roles must wait. */
  readonly waits: boolean;
  readonly readOnly: boolean;
}

/** One table as it is understood, beside the original; nothing is written before a yes. */
export function AdoptPanel({ runner, looking, focused, disabled, waits, readOnly }: AdoptPanelProps) {
  const { adopt, insertables, insertPlaces, kinds } = useTexts();
  const styles = useAdoptStyles();
  const texts = useTextStyles();
  const { table, roles, view } = looking;
  const { show } = runner.desk;
  const away = (
    <Button
      appearance="subtle"
      className={texts.start}
      icon={<ArrowLeft20Regular />}
      onClick={runner.lookAway}
    >
      {adopt.back}
    </Button>
  );
  if (!view)
    return (
      <>
        <Card tone="info" title={adopt.gone}>
          <p className={texts.text}>{adopt.goneHint}</p>
        </Card>
        <Section title={adopt.title} focused={focused}>
          {away}
        </Section>
      </>
    );
  return (
    <>
      <Section title={adopt.title} focused={focused}>
        {away}
        <p className={styles.facts}>
          <b>{kinds[view.kind]}</b>
          <span>
            {table.sheet} · {areaAddress(view.area)}
          </span>
          <span>{fill(adopt.sure, { share: Math.round(view.confidence * 100) })}</span>
          {view.fiscalYear !== null && <span>{fill(adopt.year, { year: view.fiscalYear })}</span>}
          {view.round !== null && <span>{fill(adopt.round, { round: view.round })}</span>}
        </p>
      </Section>
      <Section title={adopt.columns}>
        <p className={texts.hint}>{adopt.columnsHint}</p>
        <AdoptColumns
          view={view}
          chosen={roles}
          disabled={waits}
          onChoose={(choice) => void runner.lookAt(table, withChoice(roles, choice))}
        />
      </Section>
      <Section title={adopt.ways}>
        <p className={texts.hint}>{adopt.waysHint}</p>
        <AdoptWays
          view={view}
          disabled={disabled || readOnly}
          onAdopt={(how) => void runner.propose({ ask: 'adopt', table, roles, how })}
          onRules={() => void runner.propose({ ask: 'rules', table })}
        />
      </Section>
      {view.makes.length > 0 && (
        <Section title={insertPlaces.fromTable}>
          <p className={texts.hint}>{insertPlaces.fromTableHint}</p>
          <ul className={texts.plainList}>
            {view.makes.map((what) => (
              <li key={what}>
                <RowButton
                  icon={<TableAdd20Regular />}
                  disabled={disabled || readOnly}
                  onClick={() =>
                    void runner.propose({ ask: 'insert', what, at: null, from: { from: 'table', table } })
                  }
                >
                  {insertables[what].name}
                </RowButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.findings.length > 0 && (
        <Section title={adopt.findings} aside={<span>{grouped(view.findings.length)}</span>}>
          <ul className={texts.plainList}>
            {view.findings.slice(0, MOST_FINDINGS).map((finding, index) => (
              <li key={index}>
                <FindingSentence finding={finding} show={show} />
              </li>
            ))}
          </ul>
          {view.findings.length > MOST_FINDINGS && (
            <p className={texts.hint}>
              {fill(adopt.findingsRest, { count: grouped(view.findings.length - MOST_FINDINGS) })}
            </p>
          )}
        </Section>
      )}
      <Section title={fill(adopt.rows, { count: grouped(view.total) })}>
        <AdoptRows view={view} />
      </Section>
    </>
  );
}

/** The rest is in the place *check*. */
const MOST_FINDINGS = 20;

function withChoice(roles: readonly RoleChoice[], choice: RoleChoice): readonly RoleChoice[] {
  return [...roles.filter(({ column }) => column !== choice.column), choice];
}
