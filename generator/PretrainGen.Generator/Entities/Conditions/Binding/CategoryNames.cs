using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>Finds the categories of a column by what the schema's rules call them: by value or by label.</summary>
internal static class CategoryNames
{
    /// <summary>
    /// The category; null, and reported, where there is none of that name or where the name is one's value and another one's label.
    /// </summary>
    public static CellValue? Find(Located<string> name, SchemaField field, Action<BindingFault> report)
    {
        var byValue = Find(field, category => category.Value.Value == name.Value);
        var byLabel = Find(field, category => category.Label?.Value == name.Value);
        if (byValue is null && byLabel is null)
        {
            report(new BindingFault.UnknownCategory(name, field.Name.Value, Names(field)));
            return null;
        }

        if (byValue is not null && byLabel is not null && byValue.Value.Whole != byLabel.Value.Whole)
        {
            report(new BindingFault.AmbiguousCategory(name, field.Name.Value));
            return null;
        }

        return byValue ?? byLabel;
    }

    private static CellValue? Find(SchemaField field, Func<FieldCategory, bool> isMeant)
    {
        for (var i = 0; i < field.Categories.Count; i++)
        {
            if (isMeant(field.Categories[i]))
                return CellValue.OfCategory(field.Categories[i].Value.Value, i);
        }

        return null;
    }

    private static IEnumerable<string> Names(SchemaField field) =>
        field.Categories.SelectMany(category => new[] { category.Name, category.Value.Value }).Distinct();
}
