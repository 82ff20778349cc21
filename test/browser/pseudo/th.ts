import { th as real } from '../../../src/i18n/th';
import { pseudo } from './pseudo';

/** Stands in for the Thai table, see `webpack.config.mjs` beside this file. */
export const th = pseudo(real);
