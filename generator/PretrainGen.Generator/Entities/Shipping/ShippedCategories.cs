using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Entities.Shipping;

/// <summary>
/// Gives the categories of a column the numbers that they were shipped with. One that no row has any more stays a member, and new ones
/// follow: no number is ever that of another category.
/// </summary>
internal static class ShippedCategories
{
    /// <summary>The column with its categories in the order of their numbers.</summary>
    /// <param name="column">The column.</param>
    /// <param name="shipped">What was shipped of its enum.</param>
    public static EntityColumn Number(EntityColumn column, IEnumerable<ShippedFact> shipped)
    {
        var facts = shipped.OrderBy(fact => fact.Number).ToList();
        if (facts.Count == 0 || !AreUsable(facts))
            return column;

        var categories = Merge(column.Categories, facts);
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var category in categories)
            numbers.Add(category.Value, numbers.Count);

        return column with
        {
            Categories = categories.ToEquatableArray(),
            Data = Renumber(column.Data, column.Categories.ConvertAll(category => numbers[category.Value])),
        };
    }

    // What contradicts itself is reported, and numbers nothing.
    private static bool AreUsable(List<ShippedFact> facts) =>
        facts.Select((fact, position) => fact.Number == position).All(isRight => isRight)
        && AreDifferent(facts.Select(fact => fact.Key))
        && AreDifferent(facts.Select(fact => fact.Member));

    private static bool AreDifferent(IEnumerable<string> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return texts.All(seen.Add);
    }

    private static List<Category> Merge(EquatableArray<Category> present, List<ShippedFact> facts)
    {
        var names = new UniqueNames(ReservedNames.ForEnumMembers);
        var byValue = present.ToDictionary(category => category.Value, StringComparer.Ordinal);
        var merged = facts.ConvertAll(fact => byValue.TryGetValue(fact.Key, out var category)
            ? category with { Identifier = names.Next(fact.Member) }
            : new Category(fact.Key, names.Next(fact.Member)));
        var shipped = new HashSet<string>(facts.Select(fact => fact.Key), StringComparer.Ordinal);
        merged.AddRange(present
            .Where(category => !shipped.Contains(category.Value))
            .Select(category => category with { Identifier = names.Next(category.Identifier) }));
        return merged;
    }

    private static ColumnData Renumber(ColumnData data, EquatableArray<long> numbers) => data switch
    {
        ListData lists => lists with { Items = Renumber(lists.Items, numbers) },
        NumberData values => new NumberData(values.Values.ConvertAll(value => value is { } old ? (long?)numbers[(int)old] : null)),
        _ => data,
    };
}
