using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>One table of a file without its positions, so that an edit that keeps all values changes nothing.</summary>
/// <param name="Number">Which table of its file it is, from 1; 0 where the file has only this one.</param>
/// <param name="Headings">
/// The titles of the Markdown sections around it, outermost first; one that is skipped is "". Empty where an entity makes nothing of them.
/// </param>
/// <param name="Header">The column names.</param>
/// <param name="Cells">The values of all rows, one row after the other; a blank cell is "".</param>
/// <param name="Links">The URL that each cell links to, parallel to the cells; empty where no cell has one.</param>
internal sealed record TableValues(
    int Number,
    EquatableArray<string> Headings,
    EquatableArray<string> Header,
    EquatableArray<string> Cells,
    EquatableArray<string?> Links)
{
    /// <summary>The records without any value, which are no rows: for each, how many rows are before it.</summary>
    public EquatableArray<int> BlankRecords { get; init; }

    /// <summary>The position among the tables of the file.</summary>
    public int Index => Math.Max(Number - 1, 0);

    public int RowCount => Header.Count == 0 ? 0 : Cells.Count / Header.Count;

    /// <summary>The table without the titles, whose edits then change nothing.</summary>
    public TableValues WithoutHeadings() => Headings.Count == 0 ? this : this with { Headings = EquatableArray<string>.Empty };

    /// <summary>Which record of the table a row is, from 1.</summary>
    public int RecordOf(int row) => RecordNumber.Of(row, BlankRecords);

    public string Cell(int row, int column) => Cells[(row * Header.Count) + column];

    public string? Link(int row, int column) => Links.Count == 0 ? null : Links[(row * Header.Count) + column];

    /// <summary>What a column is called: by its header or, where it has none, by its number.</summary>
    public string HeaderOf(int column) => Header[column].Length > 0 ? Header[column] : NameOf(column);

    /// <summary>What a column without a header is called.</summary>
    public static string NameOf(int column) => "Column" + (column + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The values of one column from the first row to the last.</summary>
    public IEnumerable<string> Column(int column)
    {
        for (var row = 0; row < RowCount; row++)
            yield return Cell(row, column);
    }

    /// <summary>The cells of a row.</summary>
    public IEnumerable<string> Row(int row) => Enumerable.Range(0, Header.Count).Select(column => Cell(row, column));
}
