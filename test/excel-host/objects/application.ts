import type { HostWorkbook } from '../workbook/workbook';
import { defineClass, type ObjectOf } from './define';

export const applicationObject: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'Application',
  members: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, args) => {
        workbook.calculationMode = args.oneOf(['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: { get: () => 'Done' },
    Calculate: { call: () => undefined },
    SuspendApiCalculationUntilNextSync: { call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { call: () => undefined },
  },
});
