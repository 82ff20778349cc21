export const sendCli = {
  everyone: 'All departments',
  file: '{owner} ({rows} rows): {file}',
  remembered: 'The register remembers it: {file}',
  notRemembered:
    'The register was not changed (with --remember it keeps to whom was sent, and who has not answered)',
  stranger: 'The register has no department “{owner}” (it has: {owners}); nothing was written',
} as const;
