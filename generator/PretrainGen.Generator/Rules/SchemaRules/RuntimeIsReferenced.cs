using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>The project references the library that generated code calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RuntimeIsReferenced() : TableRule(Descriptors.PTG4009_RuntimeIsReferenced)
{
    /// <inheritdoc/>
    protected override bool AppliesTo(Compilation compilation) => !RuntimeLibrary.IsReferencedBy(compilation);

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        // One project, one finding, however many tables it has.
        if (entity.Entity.IsFirst)
            entity.Report(new CellAddress(0, 0, CellAddress.HeaderRow, 0), Message.Plain(entity.Files[0].Reading.Values.FileName));
    }
}
