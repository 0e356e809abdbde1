using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>
/// Holds every cell against what other tables say of its row, and against what the schema says of its column: one finding a fault, none for
/// a cell that is blamed already.
/// </summary>
internal sealed class CellChecker(MergedTable table, CellFindings findings)
{
    private const int RowsBetweenQuestions = 4096;

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

        var constraints = column.Field is null ? ColumnConstraints.None : new ColumnConstraints(column, _time, cancellation);
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
    }

    private void Check(Column column, int row, ColumnReader reader, ColumnConstraints constraints)
    {
        if (column.Text(row) is not { } text)
        {
            reader.Skip();
            CheckPresence(column, row);
            return;
        }

        var (value, unreadable) = reader.Read(text);
        foreach (var part in unreadable)
            Blame(column, row, column.Fault, part, column.Expect(part));

        if (!constraints.AreEmpty && !column.IsFaulty(row) && constraints.FindBroken(text, value) is { } broken)
            Blame(column, row, broken.Fault, broken.Value, broken.Expected);
    }

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
