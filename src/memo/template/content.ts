import type { Paragraph } from 'docx';
import type { MemoAnnex, MemoModel } from '../model';
import { bodyFlow } from '../pages/body';
import { oneLine } from '../pages/one-line';
import { evidence } from '../write/evidence';
import { flowParagraph } from '../write/paragraph';
import { signatures } from '../write/pages';
import { type Fragment, annexFragment, fragment } from './fragment';
import { ANNEX_OF, type PlaceholderId, SIGNER_OF } from './placeholders';
import { type TemplateProblem, templateProblem } from './problem';

/** What the placeholders of one template are filled with: nothing twice, for each knows which others there are. */
export class Content {
  private readonly ownAnnexes: ReadonlySet<string>;
  private readonly ownSigners: ReadonlySet<number>;

  constructor(
    private readonly memo: MemoModel,
    private readonly there: ReadonlySet<PlaceholderId>,
  ) {
    this.ownAnnexes = new Set([...there].flatMap((id) => ANNEX_OF[id] ?? []));
    this.ownSigners = new Set([...there].flatMap((id) => SIGNER_OF[id] ?? []));
  }

  /** `null`: not known, and left blank to be written by hand. */
  text(id: PlaceholderId): string | null {
    const { memo } = this;
    const texts: Readonly<Partial<Record<PlaceholderId, string | null>>> = {
      from: memo.from,
      code: memo.code,
      date: memo.date,
      subject: memo.subject,
      to: memo.to,
    };
    const value = texts[id] ?? null;
    return value === null ? null : oneLine(value);
  }

  /** @param width of tables, in twips */
  async block(id: PlaceholderId, width: number): Promise<readonly Fragment[]> {
    if (id === 'body') return this.body(width);
    if (id === 'signatures') return one(signatures(this.otherSigners()));
    const signer = SIGNER_OF[id];
    if (signer !== undefined) return one(signatures(this.memo.signatures.slice(signer, signer + 1)));
    const key = ANNEX_OF[id];
    const annexes =
      key === undefined ? this.otherAnnexes() : this.memo.annexes.filter((annex) => annex.key === key);
    const made = await Promise.all(annexes.map((annex) => annexFragment(annex, width)));
    const { evidence: pictures } = this.memo;
    return id === 'annexes' && pictures ? [...made, await fragment(evidence(pictures))] : made;
  }

  /** What of the memo has no place in the template. */
  leftOut(): readonly TemplateProblem[] {
    const signers = this.there.has('signatures') ? 0 : this.otherSigners().length;
    const annexes = this.there.has('annexes') ? 0 : this.otherAnnexes().length;
    return [
      ...(signers > 0 ? [templateProblem('signers-left-out', 'warning', { count: signers })] : []),
      ...(annexes > 0 ? [templateProblem('annexes-left-out', 'warning', { count: annexes })] : []),
    ];
  }

  private async body(width: number): Promise<readonly Fragment[]> {
    const parts: Fragment[] = [];
    let paragraphs: Paragraph[] = [];
    for (const { key, paragraphs: flow } of bodyFlow(this.memo.body)) {
      paragraphs.push(...flow.map((paragraph) => flowParagraph(paragraph)));
      const after = this.memo.annexes.filter(
        (annex) => annex.after === key && !this.ownAnnexes.has(annex.key),
      );
      if (after.length === 0) continue;
      parts.push(...(await one(paragraphs)));
      for (const annex of after) parts.push(await annexFragment(annex, width));
      paragraphs = [];
    }
    return [...parts, ...(await one(paragraphs))];
  }

  private otherSigners(): MemoModel['signatures'] {
    return this.memo.signatures.filter((_, index) => !this.ownSigners.has(index));
  }

  private otherAnnexes(): readonly MemoAnnex[] {
    const keys = new Set(this.memo.body.map(({ key }) => key));
    const inText = ({ after }: MemoAnnex) => after !== undefined && keys.has(after);
    return this.memo.annexes.filter((annex) => !this.ownAnnexes.has(annex.key) && !inText(annex));
  }
}

const one = async (paragraphs: readonly Paragraph[]): Promise<readonly Fragment[]> =>
  paragraphs.length === 0 ? [] : [await fragment(paragraphs)];
