using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell can be read as the schema says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CellMatchesColumnType()
    : CellFaultRule(Descriptors.PTG2001_CellMatchesColumnType, CellFault.WrongType, (expected, _) => Message.Plain(expected))
{
    // A figure that somebody has to check.
    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsFor(CellMends mends, EntityContext entity, Fault<CellFault, CellAddress> fault) =>
        IsOfNumbers(entity, fault.Place) ? mends.Replace(fault.Place, fault.Value, MisreadDigits.Repair(fault.Value), () => false) : [];

    private static bool IsOfNumbers(EntityContext entity, CellAddress cell) =>
        entity.Table.SectionOf(cell)?.Columns[cell.Column] is { } column
        && entity.Model.Columns.Find(column)?.Field?.Type.Value is FieldType.Number or FieldType.Integer or FieldType.Year;
}
