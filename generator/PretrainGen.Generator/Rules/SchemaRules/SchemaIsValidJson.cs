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
        foreach (var (file, fault) in entity.SchemaFaults(SchemaFault.MalformedJson))
        {
            entity.ReportText(file, fault.Place, fault.Value.Length > 0
                ? MessageText.Of("PTG4001_Found", SchemaMessages.Alternatives(fault.Expected), Wording.Quote(fault.Value))
                : MessageText.Of("PTG4001_End", SchemaMessages.Alternatives(fault.Expected)));
        }
    }
}
