using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>
/// No row repeats another one with all of its cells. Where nothing names the rows, they may: two measurements can be equal.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RowIsNotRepeated() : TableRule(Descriptors.PTG2010_RowIsNotRepeated)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        // A row that repeats another repeats its key, so that nothing else need be compared.
        foreach (var fault in entity.Faults(CellFault.RepeatedKey).Where(fault => IsWholeRow(entity, fault.Place, fault.Others[0])))
        {
            entity.Report(
                fault.Place,
                new FindingDetails { Others = fault.Others, Mends = RowMend.Remove(entity, fault.Place, fault.Others[0]) },
                Message.Quote(fault.Value),
                Message.Number(entity.RecordOf(fault.Others[0])));
        }
    }

    /// <summary>
    /// Whether a row whose key is that of another has no cell that differs. Where the key is known the row is left out, which is the worse.
    /// </summary>
    public static bool IsWholeRow(EntityContext entity, CellAddress row, CellAddress other) =>
        entity.IsKeyInferred && HasSameCells(entity, row, other);

    /// <summary>Whether two rows of a table have no cell that differs.</summary>
    public static bool HasSameCells(EntityContext entity, CellAddress row, CellAddress other) =>
        entity.Table.SectionOf(row) is { Section: { Header.Count: > 1 } values } section
        && section == entity.Table.SectionOf(other)
        && Enumerable.Range(0, values.Header.Count).All(column => values.Cell(row.Row, column) == values.Cell(other.Row, column));
}
