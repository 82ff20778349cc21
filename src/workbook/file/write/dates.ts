export * from '../../dates';
