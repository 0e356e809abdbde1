using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>The categories that a schema lists for a column, used or not, in its order.</summary>
internal sealed class SchemaCategories
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly bool _areIntegers;

    public SchemaCategories(SchemaField field, string language, CellAddress place, CellFindings findings)
    {
        _areIntegers = field.Type.Value == FieldType.Integer || (field.Type.Value == FieldType.List && field.ItemType == FieldType.Integer);
        var members = new NameScope(ReservedNames.ForEnumMembers, findings)
            .Expect(field.Categories.Select(category => category.Name));
        for (var i = 0; i < field.Categories.Count; i++)
        {
            foreach (var text in field.Categories[i].Aliases.Append(field.Categories[i].Value))
                _positions[Canonical(text.Value)] = i;
        }

        All = field.Categories
            .Select(category => new Category(
                category.Value.Value,
                members.Next(category.Name, place),
                category.Label?.Value,
                category.Description.In(language)?.Value))
            .ToEquatableArray();
    }

    public EquatableArray<Category> All { get; }

    /// <summary>The position of a text; -1 where it is no category.</summary>
    public int Find(string text) => _positions.TryGetValue(Canonical(text), out var position) ? position : -1;

    // 01 and 1 are one category where categories are numbers.
    private string Canonical(string text) =>
        _areIntegers && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : text;
}
