using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>Some column names the rows of a table.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TableHasAKey() : TableRule(Descriptors.PTG1007_TableHasAKey)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var fault in entity.Faults(CellFault.NoKey))
        {
            var file = Message.Quote(entity.Files[fault.Place.File].Reading.Values.FileName);
            entity.Report(fault.Place, fault.Value.Length > 0
                ? Message.Of("PTG1007_NoSuchColumn", file, Message.Quote(fault.Value))
                : Message.Of("PTG1007_None", file));
        }
    }
}
