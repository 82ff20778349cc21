import { cli } from './cli';
import { findings } from './findings';
import { pane } from './pane';
import { problems } from './problems';
import { refusals } from './refusals';
import { kinds, statuses } from './words';

import type { Texts } from '../texts';

export const en: Texts = { cli, findings, kinds, pane, problems, refusals, statuses };
