import type { Finding, PageData } from "./contract";

/** A finding as one cell has it: at fault, or contradicted by the cell at fault. */
export interface Mark {
  finding: number;
  atFault: boolean;
}

const severities = ["error", "warning", "info"] as const;
export type Severity = Finding["severity"];

type Cell = Finding["cells"][number];

/** A finding that stands for many names the first of them, and then the others in that column. */
const many = 3;

/** Whether the cell is one at fault, and not one that such a cell contradicts. */
export function isAtFault(finding: Finding, cell: Cell): boolean {
  const [first, ...others] = finding.cells;
  const isLike = (other: Cell) => other.entity === first!.entity && other.column === first!.column && other.row !== first!.row;
  return cell === first || (isLike(cell) && others.filter(isLike).length >= many);
}

/** Which cells, rows and columns the findings are about. */
export class Marks {
  private readonly byPlace = new Map<string, Mark[]>();
  private readonly faultyRows = new Set<string>();

  constructor(readonly data: PageData) {
    data.findings.forEach((finding, index) => finding.cells.forEach(cell => this.add(index, isAtFault(finding, cell), cell)));
  }

  private add(finding: number, atFault: boolean, { entity, row, column }: Cell): void {
    const place = placeOf(entity, row, column);
    const marks = this.byPlace.get(place) ?? [];
    if (!marks.some(mark => mark.finding === finding))
      this.byPlace.set(
        place,
        [...marks, { finding, atFault }].sort((a, b) => this.compare(a, b)),
      );
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

/** How many findings there are of each severity. */
export function countSeverities(findings: Finding[]): { severity: Severity; count: number }[] {
  return severities.map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }));
}
