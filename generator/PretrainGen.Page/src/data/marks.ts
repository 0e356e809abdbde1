import type { Finding, PageData } from "./contract";

/** A finding as one cell has it: at fault, or contradicted by the cell at fault. */
export interface Mark {
  finding: number;
  atFault: boolean;
}

const severities = ["error", "warning", "info"] as const;
export type Severity = Finding["severity"];

export type Sign = Severity | "contradicted";

type Cell = Finding["cells"][number];

/** A finding that stands for many names the first of them, and then the others in that column. */
const many = 3;

/** Tells the cells at fault from those that such a cell contradicts. */
export function faultOf({ cells }: Finding): (cell: Cell) => boolean {
  const [first] = cells;
  if (first === undefined) return () => false;
  const isLike = (cell: Cell) => cell.entity === first.entity && cell.column === first.column && cell.row !== first.row;
  const standsForMany = cells.filter(isLike).length >= many;
  return cell => cell === first || (standsForMany && isLike(cell));
}

/** Which cells, rows and columns the findings are about. */
export class Marks {
  private readonly byPlace = new Map<string, Mark[]>();
  private readonly faultyRows = new Set<string>();

  constructor(readonly data: PageData) {
    data.findings.forEach((finding, index) => {
      const isAtFault = faultOf(finding);
      finding.cells.forEach(cell => this.add(index, isAtFault(cell), cell));
    });
    this.byPlace.forEach(marks => marks.sort((a, b) => this.compare(a, b)));
  }

  private add(finding: number, atFault: boolean, { entity, row, column }: Cell): void {
    const place = placeOf(entity, row, column);
    const marks = this.byPlace.get(place) ?? [];
    // A finding may name a cell twice, one name after the other.
    if (marks.at(-1)?.finding !== finding) marks.push({ finding, atFault });
    this.byPlace.set(place, marks);
    if (row != null) this.faultyRows.add(`${entity}/${row}`);
  }

  /** The worst is first. */
  private compare(a: Mark, b: Mark): number {
    return Number(b.atFault) - Number(a.atFault) || this.severityOf(a) - this.severityOf(b) || a.finding - b.finding;
  }

  private severityOf(mark: Mark): number {
    return severities.indexOf(this.data.findings[mark.finding]!.severity);
  }

  /** Of a cell; of a whole row or column where the other is null. */
  at(entity: number, row: number | null, column: number | null): Mark[] {
    return this.byPlace.get(placeOf(entity, row, column)) ?? [];
  }

  /** The sign of a mark, and the class of what it is at: how bad it is at the cell at fault. */
  signOf({ finding, atFault }: Mark): Sign {
    return atFault ? this.data.findings[finding]!.severity : "contradicted";
  }

  hasRow(entity: number, row: number): boolean {
    return this.faultyRows.has(`${entity}/${row}`);
  }

  hasRows(entity: number): boolean {
    return [...this.faultyRows].some(row => row.startsWith(`${entity}/`));
  }

  /** Of the row and all of its cells, each finding once. */
  ofRow(entity: number, row: number): Finding[] {
    const columns = [null, ...this.data.entities[entity]!.columns.keys()];
    const numbers = columns.flatMap(column => this.at(entity, row, column).map(mark => mark.finding));
    return [...new Set(numbers)].map(number => this.data.findings[number]!);
  }
}

function placeOf(entity: number, row: number | null, column: number | null): string {
  return `${entity}/${row ?? ""}/${column ?? ""}`;
}

/** How many findings there are of each severity that there is. */
export function countSeverities(findings: Finding[]): { severity: Severity; count: number }[] {
  return severities
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
}
