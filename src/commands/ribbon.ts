import type { Insertable } from '../app';
import type { PaneRunner, Place } from '../taskpane';

/** What the buttons of the ribbon work with. */
export interface Ribbon {
  readonly runner: PaneRunner;
  /** Opens the pane where the host can; elsewhere the person opens it. */
  readonly showPane: () => Promise<void>;
}

type Command = (ribbon: Ribbon) => Promise<void>;

/**
 * Every function that the manifest names. Each does its work whether the pane is open or not; the pane comes into
 * view meanwhile, so that long work is seen and can be stopped.
 */
export const COMMANDS = {
  insertRegister: inserting('register'),
  insertAgency: inserting('agency'),
  insertPlan: inserting('plan'),
  insertStatus: inserting('status'),
  insertReport: inserting('report'),
  insertOutcome: inserting('outcome'),
  insertProjects: inserting('projects'),
  checkWorkbook: showing('check', ({ runner }) => runner.check()),
  reportAndMemo: showing('report', ({ runner }) => runner.make()),
  /** The table under the selected cell, as it is understood; what becomes of it is chosen in the pane. */
  adoptTable: showing('tables', ({ runner }) => runner.lookHere()),
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

function inserting(what: Insertable): Command {
  return showing('tables', ({ runner }) => runner.insert(what));
}

/** A pane that cannot be shown keeps nobody from the work. */
function showing(place: Place, work: Command): Command {
  return async (ribbon) => {
    ribbon.runner.go(place);
    await Promise.allSettled([work(ribbon), ribbon.showPane()]);
  };
}

/** What Excel gives to a function of the ribbon; it shows the button as busy until it is told. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** Ties the functions to their names. They may be pressed before the core is loaded: they wait for it. */
export function associateCommands(
  associate: (name: string, run: (event: CommandEvent) => void) => void,
  ready: Promise<Ribbon>,
): void {
  for (const [name, command] of Object.entries(COMMANDS))
    associate(name, (event) => {
      void ready
        .then(command)
        // What fails is told in the pane by the runner; here only that it has ended.
        .catch(() => undefined)
        .finally(() => event.completed());
    });
}
