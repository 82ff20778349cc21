/** The door of Excel: the workbook behind the pane, and the buttons of the ribbon. */
export { hostLanguage, hostTheme, openPageInBrowser } from './office-host';
export { associateCommands, COMMANDS, type CommandName, type Ribbon } from './ribbon';
