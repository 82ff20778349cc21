import progress from 'cli-progress';
import { type Language, fill } from '../i18n';
import { exchangeCliTexts } from '../i18n/exchange-cli-texts';
import type { Io } from './io';

/** How far the reading is, for a person who waits. */
export interface Progress {
  at(done: number): void;
  /** Takes the bar away: nothing of it stays among the lines. */
  end(): void;
}

/** Between two lines where no bar can be drawn, in ms. */
const EVERY = 10_000;

/** A bar on a terminal; elsewhere (a log, a task of the night) a line now and then. */
export function progressOf(total: number, io: Io, language: Language): Progress {
  return io.terminal ? bar(total, io.terminal, language) : lines(total, io, language);
}

function bar(total: number, stream: NodeJS.WriteStream, language: Language): Progress {
  const drawn = new progress.SingleBar(
    {
      stream,
      format: exchangeCliTexts(language).rollup.bar,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 100,
    },
    progress.Presets.shades_classic,
  );
  drawn.start(total, 0);
  return { at: (done) => drawn.update(done), end: () => drawn.stop() };
}

function lines(total: number, io: Io, language: Language): Progress {
  let last = io.clock().getTime();
  return {
    at: (done) => {
      const now = io.clock().getTime();
      if (now - last < EVERY) return;
      last = now;
      io.tell(fill(exchangeCliTexts(language).rollup.progress, { done, total }));
    },
    end: () => undefined,
  };
}
