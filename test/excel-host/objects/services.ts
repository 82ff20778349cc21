import type { HostWorkbook } from '../workbook/workbook';
import { defineClass, type HostObject, type ObjectOf } from './define';

/** The event that the pane came into view or left it. */
export const VISIBILITY_CHANGED = 65539;

const addinInternalService: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'AddinInternalService',
  members: { NotifyActionHandlerReady: { call: () => undefined } },
});

/** In a shared runtime the library tells Excel that functions for cells could be served; we have none. */
const customFunctions: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'CustomFunctions',
  members: {
    _GetEnabledFeatures: { call: () => [] },
    _SetOsfControlContainerReadyForCustomFunctions: { call: () => undefined },
  },
});

/** The shared runtime: whether its pane is in view. */
const appRuntimeService: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'AppRuntimeService',
  members: {
    GetAppRuntimeState: { call: ({ runtime }) => runtime.state },
    SetAppRuntimeState: {
      call: ({ runtime, events }, args) => {
        runtime.state = args.text();
        const visibility = runtime.state === 'Visible' ? 'Visible' : 'Hidden';
        events.raise(VISIBILITY_CHANGED, [''], { visibility });
      },
    },
  },
});

const appRuntimePersistenceService: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'AppRuntimePersistenceService',
  members: {
    GetAppRuntimeStartState: { call: ({ runtime }) => runtime.startup },
    SetAppRuntimeStartState: {
      call: ({ runtime }, args) => {
        runtime.startup = args.text();
      },
    },
  },
});

const SERVICES: Readonly<Record<string, ObjectOf<HostWorkbook>>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': appRuntimePersistenceService,
};

/** An object that belongs to Office rather than to the workbook; `null` when the double has no such. */
export function serviceObject(workbook: HostWorkbook, name: string): HostObject | null {
  return SERVICES[name]?.(workbook) ?? null;
}
