import { cannot } from './cannot';
import { changes } from './changes';
import { checks } from './checks';
import { cli } from './cli';
import { excel } from './excel';
import { findings } from './findings';
import { fixes } from './fixes';
import { fixKinds } from './fix-kinds';
import { insertables } from './insertables';
import { pane } from './pane';
import { places } from './places';
import { problems } from './problems';
import { refusals } from './refusals';
import { troubles } from './troubles';
import { word } from './word';
import { kinds, statuses } from './words';

import type { Texts } from '../texts';

export const en: Texts = {
  cannot,
  changes,
  checks,
  cli,
  excel,
  findings,
  fixKinds,
  fixes,
  insertables,
  kinds,
  pane,
  places,
  problems,
  refusals,
  statuses,
  troubles,
  word,
};
