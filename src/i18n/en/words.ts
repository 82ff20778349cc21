import type { kinds as thKinds, statuses as thStatuses } from '../th/words';

export const kinds: Readonly<Record<keyof typeof thKinds, string>> = {
  plan: 'Plan of measures',
  status: 'Status table',
  report: 'Report of results',
  outcome: 'Results and outcomes',
  projects: 'Projects',
  register: 'Register of measures',
  tracker: 'Tracking table',
};

export const statuses: Readonly<Record<keyof typeof thStatuses, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  unknown: 'Waiting for a status',
};
