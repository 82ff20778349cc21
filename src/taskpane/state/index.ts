export * from './pane-state';
export * from './use-pane';
