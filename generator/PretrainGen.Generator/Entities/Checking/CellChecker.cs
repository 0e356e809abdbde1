using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>
/// Holds every cell against what other tables say of its row, and against what the schema says of its column: one finding a fault, none for a
/// cell that is blamed already.
/// </summary>
internal sealed class CellChecker(MergedTable table, CellFindings findings)
{
    private const int RowsBetweenQuestions = 4096;

    private readonly PatternTime _time = new();
    private readonly List<string> _fieldsWithSlowPatterns = [];

    /// <summary>The fields whose patterns took too long to match.</summary>
    public IReadOnlyList<string> FieldsWithSlowPatterns => _fieldsWithSlowPatterns;

    public void Check(TypedColumn column, CancellationToken cancellation)
    {
        CheckAgreement(column, cancellation);
        if (column.Field is null)
        {
            return;
        }

        var constraints = new ColumnConstraints(column, _time, cancellation);
        if (constraints.HasSlowPattern)
        {
            _fieldsWithSlowPatterns.Add(column.Field.Name.Value);
        }

        for (var row = 0; row < table.RowCount; row++)
        {
            if (row % RowsBetweenQuestions == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Check(column, row, constraints);
        }
    }

    private void CheckAgreement(TypedColumn column, CancellationToken cancellation)
    {
        foreach (var (row, text, place) in column.Source.Others)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = column.Source.Values[row]!;
            if (!column.AreSame(first, text))
            {
                findings.Add(CellFault.Disagreement, place, text, first, table.AddressOf(row, column.Source));
            }
        }
    }

    private void Check(TypedColumn column, int row, ColumnConstraints constraints)
    {
        if (column.Source.Values[row] is not { } text)
        {
            CheckPresence(column, row);
            return;
        }

        foreach (var unreadable in column.Reader.Unreadable(text))
        {
            column.Blame(row);
            findings.Add(column.Fault, table.AddressOf(row, column.Source), unreadable, column.Expect(unreadable));
        }

        if (!constraints.AreEmpty && !column.IsFaulty(row) && constraints.FindBroken(text, column[row]) is { } broken)
        {
            column.Blame(row);
            findings.Add(broken.Fault, table.AddressOf(row, column.Source), broken.Value, broken.Expected);
        }
    }

    // Where the whole column is missing, that is the fault.
    private void CheckPresence(TypedColumn column, int row)
    {
        if (column.IsRequired && table.HasCell(row, column.Source))
        {
            column.Blame(row);
            findings.Add(CellFault.MissingRequired, table.AddressOf(row, column.Source), "");
        }
    }
}
