using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>What the schema's checks name exists, and can be compared as they ask.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CheckCanBeEvaluated() : TableRule(Descriptors.PTG4003_CheckCanBeEvaluated)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var (file, fault) in entity.SchemaFaults(SchemaFault.UnknownField, SchemaFault.UnknownOperator, SchemaFault.InvalidPattern))
            entity.ReportText(file, fault.Place, Describe(fault));
        foreach (var pattern in entity.Model.FieldsWithSlowPatterns.Select(name => PatternOf(entity, name)).OfType<Located<string>>())
            entity.ReportSchema(pattern.Span, MessageText.Of("PTG4003_TooSlow", Wording.Quote(pattern.Value)));
        foreach (var problem in entity.ConsistencyChecks()?.Problems ?? [])
            entity.ReportSchema(problem.Span, problem.Message);
    }

    private static Located<string>? PatternOf(EntityContext entity, string field) =>
        entity.Schema?.Fields.FirstOrDefault(known => known.Name.Value == field)?.Constraints.Pattern;

    private static LocalizableString Describe(Fault<SchemaFault, TextSpan> fault) => fault.Kind switch
    {
        SchemaFault.UnknownField => MessageText.Of("PTG4003_UnknownField", Wording.Quote(fault.Value), Wording.DidYouMean(fault.Expected)),
        SchemaFault.UnknownOperator => MessageText.Of("PTG4003_UnknownOperator", Wording.Quote(fault.Value), SchemaMessages.Alternatives(fault.Expected)),
        _ => MessageText.Of("PTG4003_InvalidPattern", Wording.Quote(fault.Value)),
    };
}
