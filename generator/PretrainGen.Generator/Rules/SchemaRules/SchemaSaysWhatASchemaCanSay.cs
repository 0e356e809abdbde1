using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>A schema has the properties that a schema can have, with the values that these can have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SchemaSaysWhatASchemaCanSay() : TableRule(Descriptors.PTG4002_SchemaSaysWhatASchemaCanSay)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var (file, fault) in entity.SchemaFaults(
            SchemaFault.UnknownProperty, SchemaFault.MissingProperty, SchemaFault.WrongType, SchemaFault.InvalidValue, SchemaFault.Repeated))
        {
            entity.ReportText(file, fault.Span, Describe(fault));
        }
    }

    private static LocalizableString Describe(SchemaFinding fault) => fault.Kind switch
    {
        SchemaFault.UnknownProperty => Texts.Of("PTG4002_UnknownProperty", Wording.Quote(fault.Value), Wording.DidYouMean(fault.Expected)),
        SchemaFault.MissingProperty => Texts.Of("PTG4002_MissingProperty", Wording.Quote(fault.Expected)),
        SchemaFault.Repeated => Texts.Of("PTG4002_Repeated", Wording.Quote(fault.Value)),
        _ when fault.Expected.Length == 0 => Texts.Of("PTG4002_CannotStand", Wording.Quote(fault.Value)),
        _ => Texts.Of("PTG4002_Expected", Wording.Quote(fault.Value), SchemaWording.Alternatives(fault.Expected)),
    };
}
