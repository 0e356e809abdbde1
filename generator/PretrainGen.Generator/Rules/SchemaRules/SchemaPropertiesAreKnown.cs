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
        foreach (var (file, fault) in entity.Faults(
            SchemaFault.UnknownProperty,
            SchemaFault.MissingProperty,
            SchemaFault.WrongType,
            SchemaFault.InvalidValue,
            SchemaFault.Misplaced,
            SchemaFault.Repeated))
        {
            entity.ReportText(file, fault.Place, Describe(fault));
        }
    }

    private static Message Describe(Fault<SchemaFault, TextSpan> fault) => fault.Kind switch
    {
        SchemaFault.UnknownProperty =>
            Message.Of("PTG4002_UnknownProperty", Message.Quote(fault.Value), Message.DidYouMean(fault.Expected)),
        SchemaFault.MissingProperty => Message.Of("PTG4002_MissingProperty", Message.Quote(fault.Expected)),
        SchemaFault.Misplaced => Message.Of("PTG4002_Misplaced", Message.Quote(fault.Value), Message.Quote(fault.Expected)),
        SchemaFault.Repeated => Message.Of("PTG4002_Repeated", Message.Quote(fault.Value)),
        _ when fault.Expected.Length == 0 => Message.Of("PTG4002_CannotStand", Message.Quote(fault.Value)),
        _ => Message.Of("PTG4002_Expected", Message.Quote(fault.Value), Message.Alternatives(fault.Expected)),
    };
}
