import type { Texts } from '../texts';

export const insertables: Texts['insertables'] = {
  register: { name: 'Register of measures', use: 'All measures of the year, with the status of both rounds' },
  agency: { name: 'Agency', use: 'Name, document code and signature chain, for the memo' },
  plan: { name: 'Plan of measures', use: 'Measure, steps, owner, monitoring' },
  status: { name: 'Status table', use: 'A tick in one of three statuses' },
  report: { name: 'Results', use: 'Result and recommendation for each measure' },
  outcome: { name: 'Results and outcomes', use: 'What was done, and what changed' },
  projects: { name: 'Projects', use: 'Monitoring of the year’s projects, with their budget' },
};
