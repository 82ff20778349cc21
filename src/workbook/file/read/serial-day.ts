export * from '../../serial-day';
