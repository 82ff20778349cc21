export * from './live-check';
export * from './next-state';
export * from './pane-event';
export * from './pane-runner';
export * from './pane-state';
export * from './use-pane';
