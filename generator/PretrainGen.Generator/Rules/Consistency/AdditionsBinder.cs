using PretrainGen.Generator.Rules.Consistency.Evaluation;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>Looks up the columns that the schema names for what is generated. The generator passes over those that do not exist; this says so.</summary>
internal sealed class AdditionsBinder(RuleColumns columns, ConditionBinder conditions)
{
    public void Bind(SchemaAdditions additions)
    {
        foreach (var doc in additions.Doc)
            columns.Find(doc.Text);
        foreach (var name in new[] { additions.Link, additions.Aliases, additions.Identifier, additions.EnumValue }.OfType<Located<string>>())
            columns.Find(name);
        if (additions.Obsolete is { } obsolete)
        {
            conditions.Bind(obsolete.When);
            columns.Find(obsolete.Message);
        }
    }
}
