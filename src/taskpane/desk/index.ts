/** What the pane works on. Plain data and callbacks: no React, so that a worker may load it. */
export * from './desk';
export * from './summarise';
export * from './words';
