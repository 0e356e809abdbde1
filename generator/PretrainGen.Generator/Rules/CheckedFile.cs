using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Project;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules;

/// <summary>A file of an entity.</summary>
/// <param name="Number">Its position among the files of the entity, as cell addresses count it.</param>
/// <param name="Source">Its text.</param>
/// <param name="Reading">What was read from it and from the files that describe it.</param>
internal sealed record CheckedFile(int Number, DataFile Source, TableReading Reading)
{
    private HashSet<(int Section, int Row)>? _raggedRows;

    /// <summary>What the project says of it.</summary>
    public DeclaredTable Declared => Reading.Declared;

    /// <summary>What the files beside it say of its tables.</summary>
    public LoadedSchema Schema => Reading.Schema;

    /// <summary>Its tables with positions: all of them.</summary>
    public TableDocument Document => Reading.Document;

    /// <summary>The schema in a file of its own; null where there is none.</summary>
    public DataFile? SchemaFile { get; init; }

    /// <summary>The data package that the table may be part of; null where there is none.</summary>
    public DataFile? PackageFile { get; init; }

    /// <summary>What was shipped of it; null where nobody keeps account.</summary>
    public DataFile? ShippedFile { get; init; }

    /// <summary>
    /// What is wrong with the package: with all of it at the first of its tables, with what it says of this one at the others.
    /// </summary>
    public ImmutableArray<Fault<SchemaFault, TextSpan>> PackageFaults { get; init; } = ImmutableArray<Fault<SchemaFault, TextSpan>>.Empty;

    /// <summary>The file that the positions of the schema are in; null where there is no schema.</summary>
    public DataFile? FileOfSchema => SchemaFile ?? (Schema.Resource?.Schema is null ? null : PackageFile);

    /// <summary>The tables that count, each with its position in the document.</summary>
    public IEnumerable<(int Section, Table Table)> Tables =>
        Reading.Values.Sections.Select(section => (section.Index, Document.Tables[section.Index]));

    /// <summary>The rows that have more or fewer cells than their header, by table and row.</summary>
    public HashSet<(int Section, int Row)> RaggedRows => _raggedRows ??= new(
        from found in RaggedFaults
        where IsInRow(found.Fault.Place, found.Cell)
        select (found.Cell.Section, found.Cell.Row));

    /// <summary>What is wrong with these rows. A row may lack cells of columns that do not count.</summary>
    public IEnumerable<(Fault<ReadFault, TextSpan> Fault, CellAddress Cell)> RaggedFaults => Faults(ReadFault.RaggedRow)
        .Where(found => IsTooLong(found.Fault) || CountCells(found.Fault) < CountColumns(found.Cell.Section));

    /// <summary>How many columns of a table count: those at its end without name and values do not.</summary>
    public int CountColumns(int section) => Reading.Values.Sections.First(counted => counted.Index == section).Header.Count;

    /// <summary>Whether a fault is in the row of the cell before it, and not in a record that is left out.</summary>
    public bool IsInRow(TextSpan place, CellAddress cell) =>
        cell.Row >= 0 && Document.Tables[cell.Section].Rows[cell.Row].Span.IntersectsWith(place);

    /// <summary>Every cell of the tables that count, the headers' cells included.</summary>
    public IEnumerable<(CellAddress Address, Cell Cell)> Cells()
    {
        foreach (var (section, table) in Tables)
        {
            for (var row = CellAddress.HeaderRow; row < table.Rows.Length; row++)
            {
                var cells = row < 0 ? table.Header : table.Rows[row].Cells;
                for (var column = 0; column < cells.Length; column++)
                    yield return (new CellAddress(Number, section, row, column), cells[column]);
            }
        }
    }

    /// <summary>The faults of a kind that reading came across in the tables that count, each with the cell that it starts in.</summary>
    public IEnumerable<(Fault<ReadFault, TextSpan> Fault, CellAddress Cell)> Faults(ReadFault kind)
    {
        var counted = new HashSet<int>(Reading.Values.Sections.Select(section => section.Index));
        return from fault in Document.Faults
               where fault.Kind == kind
               let section = Document.Tables.CountWhile(table => table.Header[0].Span.Start <= fault.Place.Start) - 1
               where counted.Contains(section)
               select (fault, CellAt(section, fault.Place.Start));
    }

    private static bool IsTooLong(Fault<ReadFault, TextSpan> fault) =>
        CountCells(fault) > int.Parse(fault.Expected, CultureInfo.InvariantCulture);

    private static int CountCells(Fault<ReadFault, TextSpan> fault) => int.Parse(fault.Value, CultureInfo.InvariantCulture);

    private CellAddress CellAt(int section, int position)
    {
        var table = Document.Tables[section];
        var row = table.Rows.CountWhile(line => line.Span.Start <= position) - 1;
        var cells = row < 0 ? table.Header : table.Rows[row].Cells;
        return new CellAddress(Number, section, row, Math.Max(0, cells.CountWhile(cell => cell.Span.Start <= position) - 1));
    }
}
