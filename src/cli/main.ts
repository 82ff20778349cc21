import { run } from './run';

/** The command line's door: `npm run check -- FILE`, `npm run report -- FILE`, `npm run rollup -- DIR --out FILE`. */
process.exitCode = await run(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  clock: () => new Date(),
  ...(process.stderr.isTTY ? { terminal: process.stderr } : {}),
  onInterrupt: (stop) => {
    // Once: the second time ends the process.
    process.once('SIGINT', stop);
    return () => process.off('SIGINT', stop);
  },
});
