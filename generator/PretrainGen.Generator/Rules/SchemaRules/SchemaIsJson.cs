using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>A schema is JSON from its first character to its last.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SchemaIsJson() : TableRule(Descriptors.PTG4001_SchemaIsJson)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var (file, fault) in entity.SchemaFaults(SchemaFault.MalformedJson))
        {
            entity.ReportText(file, fault.Span, fault.Value.Length > 0
                ? Texts.Of("PTG4001_Found", SchemaWording.Alternatives(fault.Expected), Wording.Quote(fault.Value))
                : Texts.Of("PTG4001_End", SchemaWording.Alternatives(fault.Expected)));
        }
    }
}
