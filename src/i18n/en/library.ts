import type { Texts } from '../texts';

export const library: Texts['library'] = {
  more: 'Measures from elsewhere',
  title: 'Starter library of measures',
  hint: 'Reworded from reports of local authorities. Measures stay Thai; change them after inserting.',
  search: 'Search measures',
  placeholder: 'For example complaints, web site, indicator 7',
  indicator: 'Indicator',
  topic: 'Topic',
  all: 'All',
  found: '{count} measures found',
  none: 'No measure says all of that. Try shorter words.',
  chosen: '{count} measures chosen',
  chooseNone: 'Choose none',
  insert: 'Insert the chosen measures',
  sources: 'Drawn from documents {numbers}',
  check: 'Topics of analysis differ from year to year: hold them against the ITA handbook of the year.',
};
