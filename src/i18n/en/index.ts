import { adopt, fields, hows, roles } from './adopt';
import { cannot } from './cannot';
import { changes } from './changes';
import { checks } from './checks';
import { cli } from './cli';
import { collect } from './collect';
import { excel } from './excel';
import { findings } from './findings';
import { fixes } from './fixes';
import { fixKinds } from './fix-kinds';
import { insertables } from './insertables';
import { layouts } from './layouts';
import { library } from './library';
import { mail } from './mail';
import { pane } from './pane';
import { places } from './places';
import { problems } from './problems';
import { refusals } from './refusals';
import { send } from './send';
import { insertPlaces, takeIn } from './take-in';
import { rollup } from './rollup';
import { troubles } from './troubles';
import { word } from './word';
import { kinds, statuses } from './words';

import type { Texts } from '../texts';

export const en: Texts = {
  adopt,
  cannot,
  changes,
  checks,
  cli,
  collect,
  excel,
  fields,
  findings,
  fixKinds,
  fixes,
  hows,
  insertPlaces,
  insertables,
  kinds,
  layouts,
  library,
  mail,
  pane,
  places,
  problems,
  refusals,
  roles,
  rollup,
  send,
  statuses,
  takeIn,
  troubles,
  word,
};
