export * from '../../number-format';
