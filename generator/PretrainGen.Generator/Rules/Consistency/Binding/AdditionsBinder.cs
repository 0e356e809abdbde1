using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>
/// Looks up the columns that the schema names for what is generated. The generator passes over those that do not exist; this says so.
/// </summary>
internal sealed class AdditionsBinder(ColumnBinder columns, BindingMessages messages)
{
    /// <summary>Looks them up.</summary>
    /// <returns>What finds the obsolete rows; null where none are, or where that cannot be evaluated.</returns>
    public ObsoleteRows? Bind(SchemaAdditions additions)
    {
        foreach (var doc in additions.Doc)
            columns.Find(doc.Text);
        Located<string>?[] names = [additions.Link, additions.Aliases, additions.Identifier, additions.EnumValue];
        foreach (var name in names.OfType<Located<string>>())
            columns.Find(name);
        columns.Find(additions.Obsolete?.Message);
        return ObsoleteRows.Bind(additions.Obsolete, columns, messages.Add);
    }
}
