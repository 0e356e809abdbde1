using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>What the schema's checks name exists, and can be compared as they ask.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CheckCanBeEvaluated() : TableRule(Descriptors.PTG4003_CheckCanBeEvaluated)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var (file, fault) in entity.Faults(SchemaFault.UnknownField, SchemaFault.UnknownOperator, SchemaFault.InvalidPattern))
            entity.ReportText(file, fault.Place, new FindingDetails { Mends = SchemaMend.Of(file, fault) }, Describe(fault));
        foreach (var file in entity.Files)
        {
            if (file is { SchemaFile: null, PackageFile: { } package, Schema.Resource.SchemaPath: { } path })
                entity.ReportText(package, path.Span, Message.Of("PTG4003_UnknownSchemaFile", Message.Quote(path.Value)));
        }

        foreach (var pattern in entity.Model.FieldsWithSlowPatterns.Select(name => PatternOf(entity, name)).OfType<Located<string>>())
            entity.ReportSchema(pattern.Span, Message.Of("PTG4003_TooSlow", Message.Quote(pattern.Value)));
        foreach (var (place, message) in entity.ConsistencyChecks()?.Messages ?? [])
            entity.ReportSchema(place, message);
    }

    private static Located<string>? PatternOf(EntityContext entity, string field) =>
        entity.Schema?.Fields.FirstOrDefault(known => known.Name.Value == field)?.Constraints.Pattern;

    private static Message Describe(Fault<SchemaFault, TextSpan> fault) => fault.Kind switch
    {
        SchemaFault.UnknownField => Message.Of("PTG4003_UnknownField", Message.Quote(fault.Value), Message.DidYouMean(fault.Expected)),
        SchemaFault.UnknownOperator =>
            Message.Of("PTG4003_UnknownOperator", Message.Quote(fault.Value), Message.Alternatives(fault.Expected)),
        _ => Message.Of("PTG4003_InvalidPattern", Message.Quote(fault.Value)),
    };
}
