using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>A table is small enough for every part of the code that is generated from it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EverythingIsGenerated() : TableRule(Descriptors.PTG4007_EverythingIsGenerated)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (entity.Model.Entity is not { } generated)
            return;

        foreach (var column in entity.Faults(CellFault.LeftOut))
            entity.Report(column.Cell, Wording.Plain(generated.Name), Wording.Number(generated.Rows.Count), Wording.Column(column.Value));
        if (!generated.Parts.HasFlag(EmitParts.Facts) || generated.Rows.Count <= EmitLimits.MostRowsWithFacts)
            return;

        entity.Report(
            entity.Table.HeaderAddress(entity.Table.Columns[0]),
            Wording.Plain(generated.Name),
            Wording.Number(generated.Rows.Count),
            Wording.Plain(generated.Name + "Facts"));
    }
}
