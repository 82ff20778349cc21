export * from './live-check';
export * from './next-state';
export * from './pane-event';
export * from './pane-runner';
export * from './pane-state';
export * from './pane-turns';
export * from './use-pane';
