import { cli } from './cli';
import { findings } from './findings';
import { pane } from './pane';
import { problems } from './problems';
import { refusals } from './refusals';
import { kinds, statuses } from './words';

/** Thai, the default. One section a file; the English table has the same keys. */
export const th = { cli, findings, kinds, pane, problems, refusals, statuses };
