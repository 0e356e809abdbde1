using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
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
            SchemaFault.OutsideThen,
            SchemaFault.Repeated,
            SchemaFault.Contradiction))
        {
            entity.ReportText(file, fault.Place, MendsFor(file, fault), Describe(fault));
        }

        foreach (var key in entity.Schema?.ForeignKeys ?? [])
            CheckShape(entity, key);
        foreach (var (constant, expected) in entity.Schema is { } schema ? ConstraintConstants.FindWrong(schema) : [])
            entity.ReportSchema(constant.Span, CannotStand(constant.Value.Text, expected));
    }

    private static IEnumerable<Mend> MendsFor(DataFile file, Fault<SchemaFault, TextSpan> fault) =>
        fault.Kind is SchemaFault.UnknownProperty or SchemaFault.InvalidValue ? SchemaMend.Of(file, fault) : [];

    // Rows of two tables lead to each other in one direction alone.
    private static void CheckShape(EntityContext entity, ForeignKey key)
    {
        if (entity.Model.Group is var group && (group.IsToItself(key) || group.LinkOf(key) is null))
            return;

        foreach (var (name, flag) in new[] { ("acyclic", key.Acyclic), ("symmetric", key.Symmetric) })
        {
            if (flag is { Value: true, Span: var span })
                entity.ReportSchema(span, Message.Of("PTG4002_Expected", Message.Quote(name), Message.Plain("\"resource\": \"\"")));
        }
    }

    private static Message Describe(Fault<SchemaFault, TextSpan> fault) => fault.Kind switch
    {
        SchemaFault.UnknownProperty when fault.Expected.Contains(" | ") =>
            Message.Of("PTG4002_UnknownOf", Message.Quote(fault.Value), Message.Alternatives(fault.Expected)),
        SchemaFault.UnknownProperty =>
            Message.Of("PTG4002_UnknownProperty", Message.Quote(fault.Value), Message.DidYouMean(fault.Expected)),
        SchemaFault.MissingProperty => Message.Of("PTG4002_MissingProperty", Message.Quote(fault.Expected)),
        SchemaFault.Contradiction => Message.Of("PTG4002_Contradiction", Message.Quote(fault.Value)),
        SchemaFault.OutsideThen => Message.Of("PTG4002_OutsideThen", Message.Quote(fault.Value), Message.Quote(fault.Expected)),
        SchemaFault.Misplaced => Message.Of("PTG4002_Misplaced", Message.Quote(fault.Value), Message.Quote(fault.Expected)),
        SchemaFault.Repeated => Message.Of("PTG4002_Repeated", Message.Quote(fault.Value)),
        _ when fault.Expected.Length == 0 => Message.Of("PTG4002_CannotStand", Message.Quote(fault.Value)),
        _ => CannotStand(fault.Value, fault.Expected),
    };

    private static Message CannotStand(string value, string expected) =>
        Message.Of("PTG4002_Expected", Message.Quote(value), Message.Alternatives(expected));
}
