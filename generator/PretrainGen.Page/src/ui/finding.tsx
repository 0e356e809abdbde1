import type { Finding } from "../data/contract";
import { faultOf } from "../data/marks";
import { titleOf, useStore, useText, useTexts } from "./context";
import { Sign } from "./icons";
import { Datum, safeAddress } from "./value";

const fewPlaces = 4;
const fewCells = 30;

/** A finding with all that is known of it. */
export function FindingText({ finding, cells }: { finding: Finding; cells: boolean }) {
  const text = useText();
  const texts = useTexts();
  const places = [finding.place, ...finding.others];
  return (
    <article class={`finding ${finding.severity}`}>
      <FindingHead finding={finding} />
      <p class="message">
        <Datum text={text(finding.message)} />
      </p>
      {finding.mends.length > 0 && <Mends mends={finding.mends} />}
      <p class="places">
        {places.slice(0, fewPlaces).map((place, at) => (
          <code key={at}>
            <Datum text={place} />
          </code>
        ))}
        {places.length > fewPlaces && <span class="of">{texts.more(places.length - fewPlaces)}</span>}
      </p>
      {cells && finding.cells.length > 0 && <Cells finding={finding} />}
    </article>
  );
}

/** How bad it is, which rule says so, and what the rule is called. */
export function FindingHead({ finding }: { finding: Finding }) {
  const texts = useTexts();
  const text = useText();
  const help = safeAddress(finding.help);
  return (
    <p class="head">
      <Sign name={finding.severity} />
      <strong>{texts.severity[finding.severity]}</strong>
      {help === null ? (
        <code>{finding.id}</code>
      ) : (
        <a class="rule" href={help} target="_blank" rel="noopener noreferrer">
          {finding.id}
        </a>
      )}
      <span class="title">
        <Datum text={text(finding.title)} />
      </span>
    </p>
  );
}

function Mends({ mends }: { mends: Finding["mends"] }) {
  const texts = useTexts();
  return (
    <ul class="mends" aria-label={texts.mend}>
      {mends.map((mend, at) => (
        <li key={at}>
          <span class="how">{texts.mend}</span>
          {mend.old !== "" && (
            <del>
              <span class="unseen">{texts.instead} </span>
              <Datum text={mend.old} />
            </del>
          )}
          {mend.old !== "" && mend.text !== "" && (
            <span class="arrow" aria-hidden="true">
              →
            </span>
          )}
          {mend.old === "" && <span class="how">{texts.insert}</span>}
          {mend.text === "" ? (
            <span class="how">{texts.remove}</span>
          ) : (
            <ins>
              <Datum text={mend.text} />
            </ins>
          )}
          <span class={mend.clear ? "verdict clear" : "verdict"}>{mend.clear ? texts.mendClear : texts.mendDoubtful}</span>
        </li>
      ))}
    </ul>
  );
}

/** Links to the cells that it is about: the one at fault first. */
function Cells({ finding }: { finding: Finding }) {
  const texts = useTexts();
  return (
    <ul class="cells" aria-label={texts.cells}>
      {finding.cells.slice(0, fewCells).map((cell, at) => (
        <CellLink key={at} finding={finding} cell={cell} />
      ))}
      {finding.cells.length > fewCells && <li class="of">{texts.more(finding.cells.length - fewCells)}</li>}
    </ul>
  );
}

function CellLink({ finding, cell }: { finding: Finding; cell: Finding["cells"][number] }) {
  const store = useStore();
  const texts = useTexts();
  const table = store.tables[cell.entity];
  if (!table) return null;
  const isFault = faultOf(finding)(cell);
  const row = cell.row == null ? texts.wholeColumn : titleOf(table, cell.row, texts);
  const column = cell.column == null ? texts.wholeRow : table.columns[cell.column]!.header;
  return (
    <li>
      <Sign name={isFault ? finding.severity : "contradicted"} />
      <a href={store.linkTo(cell.entity, cell.row ?? null, cell.column ?? null)} title={isFault ? texts.atFault : texts.contradicted}>
        {store.tables.length > 1 && <span class="of">{table.entity.name} </span>}
        <Datum text={row} />
        <span class="comma"> · </span>
        <Datum text={column} />
      </a>
    </li>
  );
}
