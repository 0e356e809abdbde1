using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Common.Spelling;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value is one of those that the schema lists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueIsACategory()
    : CellFaultRule(Descriptors.PTG2003_ValueIsACategory, CellFault.NotACategory, Message.DidYouMean)
{
    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsFor(CellMends mends, EntityContext entity, Fault<CellFault, CellAddress> fault) =>
        mends.Replace(
            fault.Place, fault.Value, fault.Expected, () => ClearlyMeant.Is(fault.Value, fault.Expected, Listed(entity, fault.Place)));

    private static IEnumerable<string> Listed(EntityContext entity, CellAddress cell) =>
        entity.Table.SectionOf(cell)?.Columns[cell.Column] is { } column && entity.Model.Columns[column].Field is { } field
            ? field.Categories.Select(category => category.Value.Value).Concat(field.Constraints.Enum.Select(value => value.Value.Text))
            : [];
}
