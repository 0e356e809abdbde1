using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>A schema is JSON from its first character to its last.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SchemaIsValidJson() : TableRule(Descriptors.PTG4001_SchemaIsValidJson)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var (file, fault) in entity.Faults(SchemaFault.MalformedJson))
        {
            entity.ReportText(file, fault.Place, fault.Value.Length > 0
                ? Message.Of("PTG4001_Found", Message.Alternatives(fault.Expected), Message.Quote(fault.Value))
                : Message.Of("PTG4001_End", Message.Alternatives(fault.Expected)));
        }
    }
}
