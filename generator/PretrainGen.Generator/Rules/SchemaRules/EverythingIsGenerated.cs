using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Rules.Messages;

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

        foreach (var fault in entity.Faults(CellFault.LeftOut))
            entity.Report(fault.Place, Message.Plain(generated.Name), Message.Number(generated.Rows.Count), Message.Column(fault.Value));

        var asked = entity.Model.Group.Files[0].Options.Parts;

        // What nobody asks for is made while it costs nothing.
        foreach (var part in EmitLimits.PartsTooLarge(generated.Rows.Count)
            .Where(part => part is EmitParts.Names or EmitParts.Facts && asked.HasFlag(part)))
        {
            entity.Report(
                entity.Table.HeaderAddress(entity.Table.Columns[0]),
                Message.Plain(generated.Name),
                Message.Number(generated.Rows.Count),
                Message.Plain(generated.Name + part));
        }
    }
}
