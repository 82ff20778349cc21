import { cli } from './cli';
import { excel } from './excel';
import { findings } from './findings';
import { insertables } from './insertables';
import { pane } from './pane';
import { places } from './places';
import { problems } from './problems';
import { refusals } from './refusals';
import { troubles } from './troubles';
import { kinds, statuses } from './words';

/** Thai, the default. One section a file; the English table has the same keys. */
export const th = {
  cli,
  excel,
  findings,
  insertables,
  kinds,
  pane,
  places,
  problems,
  refusals,
  statuses,
  troubles,
};
