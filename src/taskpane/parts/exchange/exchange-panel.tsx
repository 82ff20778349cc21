import { Button, Spinner } from '@fluentui/react-components';
import { fill } from '../../../i18n';
import { usePaneStyles } from '../../pane.styles';
import type { PlaceProps } from '../../places/place';
import { EXCHANGE_PARTS, type ExchangePart } from '../../state/exchange-state';
import { TroubleCard } from '../trouble-card';
import { CollectPart } from './collect-part';
import { useExchangeStyles } from './exchange.styles';
import { MissingPart } from './missing-part';
import { NoRegister } from './no-register';
import { ReportMail } from './report-mail';
import { RollUpPart } from './roll-up-part';
import { SendPart } from './send-part';
import { type ExchangeProps, useExchange, useExchangeTexts } from './use-exchange';

const PARTS: Readonly<Record<ExchangePart, (props: ExchangeProps) => React.ReactNode>> = {
  send: SendPart,
  collect: CollectPart,
  missing: MissingPart,
  rollUp: RollUpPart,
};

/** Sending, merging, who has not answered; in the page also the summary of many agencies. */
export function ExchangePanel(props: PlaceProps) {
  const texts = useExchangeTexts();
  const styles = useExchangeStyles();
  const pane = usePaneStyles();
  const all = useExchange(props);
  const { exchange, now, runner } = all;
  const { part, view, trouble, news } = now;
  const offered = EXCHANGE_PARTS.filter((one) => one !== 'rollUp' || runner.desk.exchange.rollUp);
  const Part = PARTS[part];
  const missing = view?.missing.length ?? 0;
  return (
    <>
      {trouble && (
        <TroubleCard
          trouble={trouble}
          focused={news === 'trouble'}
          onDismiss={exchange.dismiss}
          onPutBack={() => void runner.putBack()}
        />
      )}
      <nav className={styles.parts} aria-label={texts.parts}>
        {offered.map((one) => (
          <Button
            key={one}
            size="small"
            className={styles.part}
            appearance={one === part ? 'primary' : 'secondary'}
            aria-current={one === part}
            onClick={() => exchange.show(one)}
          >
            {one === 'missing' && missing > 0 ? fill(texts.missingCount, { count: missing }) : texts[one]}
          </Button>
        ))}
      </nav>
      {!view && part !== 'rollUp' ? (
        <div className={pane.waiting}>{!trouble && <Spinner label={texts.looking} />}</div>
      ) : view && !view.hasRegister && part !== 'rollUp' ? (
        <>
          <NoRegister runner={runner} />
          {part === 'send' && <ReportMail {...all} />}
        </>
      ) : (
        <Part key={part} {...all} />
      )}
    </>
  );
}
