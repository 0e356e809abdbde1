using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Mending;

/// <summary>
/// Gives rows of a delimited file as many cells as their header, where they lack empty cells at the end or have some too many. What is
/// read stays the same.
/// </summary>
/// <param name="entity">The entity.</param>
/// <param name="file">The file.</param>
internal sealed class RaggedRowMends(EntityContext entity, CheckedFile file)
{
    private readonly ConcurrentDictionary<int, ColumnUse[]> _columns = new();

    /// <summary>Fills up a row that has fewer cells.</summary>
    /// <param name="end">Where the text of its last cell ends.</param>
    /// <param name="cell">A cell of the row.</param>
    /// <param name="count">How many cells it has.</param>
    /// <param name="columns">How many it should have.</param>
    public IEnumerable<Mend> FillUp(int end, CellAddress cell, int count, int columns)
    {
        if (file.Declared.Format == TableFormat.Markdown)
            yield break;

        var uses = UsesIn(cell.Section);
        var areOptional = uses.Skip(count).All(column => column.Blanks > 0 && !column.IsRequired);
        yield return Insert(end, columns - count, areOptional && Fits(cell, uses.Take(count)));
    }

    /// <summary>Fills up a record that has no value at all.</summary>
    /// <param name="end">Where the text of its last cell ends.</param>
    /// <param name="missing">How many cells it lacks.</param>
    public IEnumerable<Mend> FillUpBlank(int end, int missing)
    {
        if (file.Declared.Format != TableFormat.Markdown)
            yield return Insert(end, missing, isClear: true);
    }

    /// <summary>Takes empty cells away that a row has too many.</summary>
    /// <param name="surplus">These cells.</param>
    /// <param name="cell">The cell before them.</param>
    public IEnumerable<Mend> Cut(TextSpan surplus, CellAddress cell)
    {
        var text = Text;
        var delimiter = file.Declared.Format == TableFormat.Markdown ? -1 : surplus.Start - 1;
        if (delimiter < 0 || text[delimiter] != FileDialect.DelimiterOf(file))
            yield break;

        var place = TextSpan.FromBounds(delimiter, SkipBlanks(surplus.End));
        yield return new(new(file.Source, place), "", Fits(cell, UsesIn(cell.Section)));
    }

    private string Text => file.Source.GetText(CancellationToken.None);

    private Mend Insert(int end, int missing, bool isClear) => new(
        new(file.Source, new TextSpan(SkipBlanks(end), 0)), new string(FileDialect.DelimiterOf(file), missing), isClear);

    private int SkipBlanks(int at)
    {
        while (at < Text.Length && char.IsWhiteSpace(Text[at]) && Text[at] is not ('\r' or '\n'))
            at++;
        return at;
    }

    /// <summary>
    /// Whether each cell of a row says what its column says elsewhere, a number or none. A space behind a delimiter is the sign of a comma
    /// in a text, with which all cells behind are in the wrong column.
    /// </summary>
    private bool Fits(CellAddress row, IEnumerable<ColumnUse> columns)
    {
        if (!file.RaggedRows.Contains((row.Section, row.Row)))
            return false;

        var cells = file.Document.Tables[row.Section].Rows[row.Row].Cells;
        return columns
            .Select((use, column) => (Use: use, Cell: cells[column]))
            .All(found => found.Use.Allows(found.Cell.Value) && (found.Cell.IsQuoted || !StartsWithSpace(found.Cell.Text)));
    }

    private static bool StartsWithSpace(string text) => text.Length > 0 && text[0] == ' ';

    private ColumnUse[] UsesIn(int section) => _columns.GetOrAdd(section, Count);

    private ColumnUse[] Count(int section)
    {
        var table = file.Document.Tables[section];
        var columns = Enumerable.Range(0, file.CountColumns(section))
            .Select(column => new ColumnUse(IsRequired(new CellAddress(file.Number, section, 0, column))))
            .ToArray();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (file.RaggedRows.Contains((section, row)))
                continue;

            var cells = table.Rows[row].Cells;
            for (var column = 0; column < columns.Length; column++)
                columns[column].Add(cells[column].Value);
        }

        return columns;
    }

    private bool IsRequired(CellAddress cell) =>
        entity.IsKey(cell)
        || (entity.Table.SectionOf(cell)?.Columns.ElementAtOrDefault(cell.Column) is { } column
            && entity.Model.Columns.Find(column)?.IsRequired == true);

    /// <summary>What the cells of a column say in the rows that are as long as the header.</summary>
    private sealed class ColumnUse(bool isRequired)
    {
        private int _numbers;
        private int _texts;

        public bool IsRequired => isRequired;

        public int Blanks { get; private set; }

        public void Add(string value)
        {
            if (value.Length == 0)
                Blanks++;
            else if (CellSyntax.IsNumber(value))
                _numbers++;
            else
                _texts++;
        }

        public bool Allows(string value) => value.Length == 0 || (CellSyntax.IsNumber(value) ? _numbers > 0 : _texts > 0);
    }
}
