using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>A schema asks for nothing that this product does not do.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SchemaIsSupported() : TableRule(Descriptors.PTG4006_SchemaIsSupported)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var (file, fault) in entity.Faults(SchemaFault.Unsupported))
            entity.ReportText(file, fault.Place, Message.Quote(fault.Value));
    }
}
