import type { Insertable } from '../app';
import type { PaneRunner } from '../taskpane';

/** What the buttons of the ribbon work with. */
export interface Ribbon {
  readonly runner: PaneRunner;
  /** Opens the pane where the host can; elsewhere the person opens it. */
  readonly showPane: () => Promise<void>;
  /** The sheet in front of the person. */
  readonly activeSheet: () => Promise<string | null>;
}

type Command = (ribbon: Ribbon) => Promise<void>;

/** Every function that the manifest names. Each does its work with the pane closed, then shows the result. */
export const COMMANDS = {
  insertRegister: inserting('register'),
  insertAgency: inserting('agency'),
  insertPlan: inserting('plan'),
  insertStatus: inserting('status'),
  insertReport: inserting('report'),
  insertOutcome: inserting('outcome'),
  insertProjects: inserting('projects'),
  async checkWorkbook({ runner, showPane }) {
    runner.go('check');
    await runner.check();
    await showPane();
  },
  async reportAndMemo({ runner, showPane }) {
    runner.go('report');
    await runner.make();
    await showPane();
  },
  /** The table stays where it is: from now on it is the one to report on. */
  async adoptTable({ runner, showPane, activeSheet }) {
    runner.go('report');
    await runner.wish({ sheet: await activeSheet() });
    await showPane();
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

function inserting(what: Insertable): Command {
  return async ({ runner, showPane }) => {
    runner.go('tables');
    await runner.insert(what);
    await showPane();
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
