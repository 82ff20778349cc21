import { Checkbox, Link } from '@fluentui/react-components';
import { fill } from '../../../i18n';
import type { OwnerView } from '../../desk';
import { grouped } from '../share';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { useExchangeTexts } from './use-exchange';

interface OwnersChoiceProps {
  readonly owners: readonly OwnerView[];
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  /** `null`: all. */
  readonly onChoose: (owners: readonly string[] | null) => void;
}

/** To whom it goes: everyone at first, with how much they have to fill in and where their mail goes. */
export function OwnersChoice({ owners, chosen, disabled, onChoose }: OwnersChoiceProps) {
  const texts = useExchangeTexts();
  const styles = useExchangeStyles();
  const plain = useTextStyles();
  const isAll = chosen.length === owners.length;

  function choose(owner: string, yes: boolean): void {
    const next = owners.map((one) => one.owner).filter((one) => (one === owner ? yes : chosen.includes(one)));
    onChoose(next.length === owners.length ? null : next);
  }

  return (
    <fieldset className={styles.owners}>
      <legend className={styles.legend}>{texts.owners}</legend>
      {owners.length === 0 && <p className={plain.none}>{texts.ownersNone}</p>}
      {owners.map(({ owner, rows, to }) => (
        <Checkbox
          key={owner}
          className={styles.choice}
          checked={chosen.includes(owner)}
          disabled={disabled}
          onChange={(_, data) => choose(owner, data.checked === true)}
          label={
            <span>
              <span translate="no">{owner}</span> · {fill(texts.rows, { count: grouped(rows) })}
              <br />
              <span className={styles.address} translate="no">
                {to === '' ? texts.noAddress : to}
              </span>
            </span>
          }
        />
      ))}
      {owners.length > 1 && (
        <Link as="button" onClick={() => onChoose(isAll ? [] : null)}>
          {isAll ? texts.none : texts.all}
        </Link>
      )}
    </fieldset>
  );
}
