/** Sending the register's rows to those who fill them in. */
export type { SendChoices, SendProblem, Sent, SentFile } from './choices';
export { type SendableOwner, sendableOwners } from './owners';
export { rememberSent, sendRegister, sendingXml } from './send-register';
