import { EVENT_NUMBERS, TABLE_EVENT_NUMBERS, type HostEvents } from '../workbook/events';
import type { Member } from './define';

interface Target {
  readonly events: HostEvents;
  readonly id: string;
}

/** `_RegisterDataChangedEvent` and its like: every class spells some without the `Event` at the end. */
function registering<T>(numbers: Readonly<Record<string, number>>, of: (self: T) => Target) {
  const members: Record<string, Member<T>> = {};
  for (const [event, number] of Object.entries(numbers)) {
    const name = event.startsWith('Event') ? event : `${event}Event`;
    members[`_Register${name}`] = {
      call: (self) => of(self).events.register(number, of(self).id),
    };
    members[`_Unregister${name}`] = {
      call: (self) => of(self).events.unregister(number, of(self).id),
    };
  }
  return members;
}

export function sheetEventMembers<T>(of: (self: T) => Target): Readonly<Record<string, Member<T>>> {
  return registering(EVENT_NUMBERS, of);
}

export function tableEventMembers<T>(of: (self: T) => Target): Readonly<Record<string, Member<T>>> {
  return registering(TABLE_EVENT_NUMBERS, of);
}
