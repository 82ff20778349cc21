import type {
  Accepting,
  Insertable,
  Inserting,
  Making,
  Product,
  Proposed,
  PuttingBack,
  ReadSource,
  Request,
  SavedFile,
  Summary,
  Trouble,
  Wishes,
} from '../desk';
import type { Busy, Draft, Looking, Part, Place, Previewing, TemplateTold } from './pane-state';

/** What happens to the pane: something the person did, or the answer to it. */
export type PaneEvent =
  | { readonly event: 'go'; readonly place: Place }
  | { readonly event: 'wish'; readonly wishes: Partial<Wishes> }
  | { readonly event: 'start'; readonly busy: Busy }
  | { readonly event: 'checked'; readonly summary: Summary }
  /** A check that nobody asked for: it changes nothing but what is known. */
  | { readonly event: 'looked-again'; readonly summary: Summary }
  | { readonly event: 'cancelled' }
  | { readonly event: 'made'; readonly making: Making }
  | {
      readonly event: 'inserted';
      readonly what: Insertable | 'sample';
      readonly inserting: Inserting;
    }
  | { readonly event: 'part'; readonly part: Part | null }
  | { readonly event: 'read'; readonly name: string | null; readonly read: ReadSource }
  | { readonly event: 'looked'; readonly looking: Looking | null }
  | { readonly event: 'looked-away' }
  | { readonly event: 'proposed'; readonly request: Request; readonly proposed: Proposed }
  | { readonly event: 'declined' }
  | { readonly event: 'accepted'; readonly accepting: Accepting }
  /** `null`: dismissed. */
  | { readonly event: 'draft'; readonly key: string; readonly draft: Draft | null }
  | { readonly event: 'put-back'; readonly outcome: PuttingBack }
  | { readonly event: 'saved'; readonly product: Product; readonly file: SavedFile }
  | { readonly event: 'template'; readonly told: TemplateTold | null }
  /** `again`: nobody asked; the workbook or a choice has changed. */
  | { readonly event: 'previewed'; readonly preview: Previewing; readonly again: boolean }
  | { readonly event: 'preview-closed' }
  | { readonly event: 'copied'; readonly done: boolean }
  | { readonly event: 'failed'; readonly trouble: Trouble }
  | { readonly event: 'dismiss' };
