import type { Finding } from "../data/contract";
import { useStore, useText, useTexts } from "./context";
import { Sign } from "./icons";
import { Datum, safeAddress } from "./value";

/** A finding with all that is known of it. */
export function FindingText({ finding, cells }: { finding: Finding; cells: boolean }) {
  const text = useText();
  return <article class={`finding ${finding.severity}`}>
    <FindingHead finding={finding} />
    <p class="message"><Datum text={text(finding.message)} /></p>
    {finding.mends.length > 0 && <Mends mends={finding.mends} />}
    <p class="places">
      {[finding.place, ...finding.others].map((place, at) => <code key={at}><Datum text={place} /></code>)}
    </p>
    {cells && finding.cells.length > 0 && <Cells finding={finding} />}
  </article>;
}

/** How bad it is, which rule says so, and what the rule is called. */
export function FindingHead({ finding }: { finding: Finding }) {
  const texts = useTexts();
  const text = useText();
  const help = safeAddress(finding.help);
  return <p class="head">
    <Sign name={finding.severity} />
    <strong>{texts.severity[finding.severity]}</strong>
    {help === null ? <code>{finding.id}</code> : <a class="rule" href={help} target="_blank" rel="noopener noreferrer">{finding.id}</a>}
    <span class="title"><Datum text={text(finding.title)} /></span>
  </p>;
}

function Mends({ mends }: { mends: Finding["mends"] }) {
  const texts = useTexts();
  return <ul class="mends" aria-label={texts.mend}>
    {mends.map((mend, at) => <li key={at}>
      <span class="how">{texts.mend}</span>
      {mend.old !== "" && <del><span class="unseen">{texts.instead} </span><Datum text={mend.old} /></del>}
      {mend.old !== "" && mend.text !== "" && <span class="arrow" aria-hidden="true">→</span>}
      {mend.old === "" && <span class="how">{texts.insert}</span>}
      {mend.text === "" ? <span class="how">{texts.remove}</span> : <ins><Datum text={mend.text} /></ins>}
      <span class={mend.clear ? "verdict clear" : "verdict"}>{mend.clear ? texts.mendClear : texts.mendDoubtful}</span>
    </li>)}
  </ul>;
}

/** Links to the cells that it is about: the one at fault first. */
function Cells({ finding }: { finding: Finding }) {
  const store = useStore();
  const texts = useTexts();
  return <ul class="cells" aria-label={texts.cells}>
    {finding.cells.slice(0, 30).map((cell, at) => {
      const table = store.tables[cell.entity];
      if (!table)
        return null;
      const row = cell.row === null ? texts.wholeColumn : table.name(cell.row);
      const column = cell.column === null ? texts.wholeRow : table.columns[cell.column]!.header;
      return <li key={at}>
        <Sign name={at === 0 ? finding.severity : "contradicted"} />
        <a href={store.linkTo(cell.entity, cell.row, cell.column)} title={at === 0 ? texts.atFault : texts.contradicted}>
          {store.tables.length > 1 && <span class="of">{table.entity.name} </span>}
          <Datum text={row} /><span class="comma"> · </span><Datum text={column} />
        </a>
      </li>;
    })}
    {finding.cells.length > 30 && <li>{texts.more(finding.cells.length - 30)}</li>}
  </ul>;
}
