/** Why nothing can be sent, and what to do: by the reason of `SendProblem` in `app/`. */
const cannot = {
  'no-register': 'This workbook has no register of measures yet. Copy your table into the register first.',
  'no-measures': 'The register has no measure yet.',
  'ids-missing':
    '{count} measures have no ID (the first: “{measure}”). They are known again by it when files come back: let the IDs be filled in first.',
  'ids-twice': '{count} rows have an ID that another has (such as {id}). Give each row its own first.',
  'no-owners': 'There is nothing to send: no measure names an owner, or one of those chosen.',
  'too-large': 'The register has more than {limit} measures, which is too much for one sending.',
};

/** Sending the register to departments. */
export const send = { cannot };
