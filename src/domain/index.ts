/** What the product speaks of: measures, statuses, rounds, years, agencies, findings. Imports nothing. */
export * from './agency';
export * from './day';
export * from './finding';
export * from './measure';
export * from './period';
export * from './place';
export * from './register';
export * from './round';
export * from './rules';
export * from './status';
