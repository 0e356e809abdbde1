using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>
/// Holds every cell against what other tables say of its row, and against what the schema says of its column: one finding a fault, none for
/// a cell that is blamed already.
/// </summary>
internal sealed class CellChecker(MergedTable table, CellFindings findings)
{
    private const int RowsBetweenQuestions = 4096;
    private const int NoRow = -1;

    private readonly PatternTime _time = new();
    private readonly List<string> _fieldsWithSlowPatterns = [];

    /// <summary>The fields whose patterns took too long to match.</summary>
    public IReadOnlyList<string> FieldsWithSlowPatterns => _fieldsWithSlowPatterns;

    /// <summary>Reads the cells of a column, each once, and blames those that are faulty.</summary>
    public void Check(Column column, CancellationToken cancellation)
    {
        var reader = column.StartReading();
        if (column.HasBeenRead)
        {
            CheckAgreement(column, reader, cancellation);
            return;
        }

        var constraints = column.Field is null
            ? ColumnConstraints.None
            : new ColumnConstraints(column, TextsOf(column), _time, cancellation);
        if (constraints.HasSlowPattern)
            _fieldsWithSlowPatterns.Add(column.Name);

        for (var row = 0; row < table.RowCount; row++)
        {
            if (row % RowsBetweenQuestions == 0)
                cancellation.ThrowIfCancellationRequested();

            Check(column, row, reader, constraints);
        }

        column.Keep(reader.Finish());
        CheckAgreement(column, reader, cancellation);
        foreach (var (place, text) in table.LeftOutCells(column.Source))
            CheckLeftOut(column, place, text, reader, constraints);
    }

    private void Check(Column column, int row, ColumnReader reader, ColumnConstraints constraints)
    {
        if (column.Text(row) is not { } text)
        {
            reader.Skip();
            CheckPresence(column, row);
            return;
        }

        foreach (var (fault, part, expected) in FindFaults(column, row, text, reader.Read(text), constraints))
            Blame(column, row, fault, part, expected);
    }

    // The row has been reported, and another one with its key may count in its place; its other cells are as right or wrong as any.
    private void CheckLeftOut(Column column, CellAddress place, string text, ColumnReader reader, ColumnConstraints constraints)
    {
        if (column.Source.IsMissing(text))
        {
            if (column.IsRequired && !IsKey(place))
                findings.Add(CellFault.MissingRequired, place, "");
            return;
        }

        foreach (var (fault, part, expected) in FindFaults(column, NoRow, text, reader.Parse(text), constraints))
            findings.Add(fault, place, part, expected);
    }

    private IEnumerable<string> TextsOf(Column column) =>
        column.Source.Filled.Concat(table.LeftOutCells(column.Source).Select(cell => cell.Text));

    private bool IsKey(CellAddress place) => table.SectionOf(place)?.Key.Contains(place.Column) == true;

    /// <summary>
    /// What is wrong with a cell: the parts of it that cannot be read or, where it can be, the first constraint that it breaks.
    /// </summary>
    private static IEnumerable<(CellFault Fault, string Part, string Expected)> FindFaults(
        Column column, int row, string text, (CellValue Value, IReadOnlyList<string> Unreadable) read, ColumnConstraints constraints) =>
        read.Unreadable.Count > 0
            ? read.Unreadable.Select(part => (column.Fault, part, column.Expect(part, row)))
            : constraints.FindBroken(text, read.Value);

    // Where the whole column is missing, that is the fault.
    private void CheckPresence(Column column, int row)
    {
        if (column.IsRequired && table.HasCell(row, column.Source))
            Blame(column, row, CellFault.MissingRequired, "", "");
    }

    private void Blame(Column column, int row, CellFault fault, string value, string expected)
    {
        column.Blame(row);
        findings.Add(fault, column.Address(row), value, expected);
    }

    // 6.9 and 6.90 are the same in a column of numbers. What cannot be read says what it spells.
    private void CheckAgreement(Column column, ColumnReader reader, CancellationToken cancellation)
    {
        foreach (var (row, text, place) in column.Source.Others)
        {
            cancellation.ThrowIfCancellationRequested();
            if (column.Text(row) is not { } first || first == text || column.IsMissing(text))
                continue;

            var (value, unreadable) = reader.Parse(text);
            if (unreadable.Count > 0 || column.IsUnreadable(row) || !column[row].IsSame(value))
                findings.Add(CellFault.Disagreement, place, text, first, column.Address(row));
        }
    }
}
