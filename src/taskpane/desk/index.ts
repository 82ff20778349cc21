/** What the pane works on. Plain data and callbacks: no React, so that a worker may load it. */
export * from './desk';
export * from './desk-work';
export * from './exchange';
export * from './exchange-work';
export * from './exchange-desk';
export * from './memo-copy';
export * from './preview';
export * from './product-name';
export * from './proposals';
export * from './summarise';
export * from './trouble';
export * from './words';
