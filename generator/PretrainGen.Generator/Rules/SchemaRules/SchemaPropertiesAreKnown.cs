using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>A schema has the properties that a schema can have, with the values that these can have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SchemaPropertiesAreKnown() : TableRule(Descriptors.PTG4002_SchemaPropertiesAreKnown)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var (file, fault) in entity.SchemaFaults(
            SchemaFault.UnknownProperty, SchemaFault.MissingProperty, SchemaFault.WrongType, SchemaFault.InvalidValue, SchemaFault.Repeated))
        {
            entity.ReportText(file, fault.Place, Describe(fault));
        }
    }

    private static LocalizableString Describe(Fault<SchemaFault, TextSpan> fault) => fault.Kind switch
    {
        SchemaFault.UnknownProperty => MessageText.Of("PTG4002_UnknownProperty", Wording.Quote(fault.Value), Wording.DidYouMean(fault.Expected)),
        SchemaFault.MissingProperty => MessageText.Of("PTG4002_MissingProperty", Wording.Quote(fault.Expected)),
        SchemaFault.Repeated => MessageText.Of("PTG4002_Repeated", Wording.Quote(fault.Value)),
        _ when fault.Expected.Length == 0 => MessageText.Of("PTG4002_CannotStand", Wording.Quote(fault.Value)),
        _ => MessageText.Of("PTG4002_Expected", Wording.Quote(fault.Value), SchemaMessages.Alternatives(fault.Expected)),
    };
}
