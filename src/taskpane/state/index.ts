export * from './live-check';
export * from './pane-runner';
export * from './pane-state';
export * from './use-pane';
