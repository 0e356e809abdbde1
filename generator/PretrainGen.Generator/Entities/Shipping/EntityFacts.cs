using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Entities.Shipping;

/// <summary>Everything of an entity that its users depend on, as it would be shipped now.</summary>
internal static class EntityFacts
{
    /// <summary>The facts, in no order.</summary>
    public static IEnumerable<ShippedFact> Of(Entity entity) => Rows(entity).Concat(Shape(entity));

    /// <summary>The rows that have a name. Of rows that share one, the first: only that is found by it.</summary>
    public static IEnumerable<ShippedFact> Rows(Entity entity) => NumberedRows(entity).Select(row => row.Fact);

    /// <summary>The same, each with the position of its row.</summary>
    public static IEnumerable<(int Row, ShippedFact Fact)> NumberedRows(Entity entity)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < entity.Rows.Count && entity.HasKey; row++)
        {
            var (name, member, number) = (entity.Rows[row].Name, entity.Rows[row].Identifier, entity.Rows[row].Value);
            if (name.Length > 0 && names.Add(name))
                yield return (row, new ShippedFact(entity.Name, ShippedKind.Row, number, name, member, ""));
        }
    }

    /// <summary>The properties of the entry.</summary>
    public static IEnumerable<ShippedFact> Columns(Entity entity) => Shape(entity).Where(fact => fact.Kind == ShippedKind.Column);

    /// <summary>The methods that find rows by the values of a column.</summary>
    public static IEnumerable<ShippedFact> LookUps(Entity entity) => Shape(entity).Where(fact => fact.Kind == ShippedKind.Lookup);

    /// <summary>What a column gives: its property, its look-ups and the members of its enum.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="column">The position of the column.</param>
    public static IEnumerable<ShippedFact> OfColumn(Entity entity, int column)
    {
        if ((entity.Parts & (EmitParts.Entries | EmitParts.Facts)) != EmitParts.None)
        {
            foreach (var category in Categories(entity, column))
                yield return category;
        }

        if (!entity.Parts.HasFlag(EmitParts.Entries))
            yield break;

        yield return Fact(entity, ShippedKind.Column, entity.Columns[column].Identifier, PropertyType.Of(entity, column));
        foreach (var method in LookUpsOf(entity, entity.Columns[column]))
            yield return Fact(entity, ShippedKind.Lookup, method, PropertyType.OfValue(entity, column));
    }

    private static IEnumerable<ShippedFact> Shape(Entity entity) =>
        Enumerable.Range(0, entity.Columns.Count).SelectMany(column => OfColumn(entity, column));

    private static IEnumerable<ShippedFact> Categories(Entity entity, int column) =>
        entity.CategoryTypes[column] is { Length: > 0 } type
            ? entity.Columns[column].Categories.Select((category, number) =>
                new ShippedFact(entity.Name, ShippedKind.Category, number, category.Value, category.Identifier, type))
            : [];

    private static IEnumerable<string> LookUpsOf(Entity entity, EntityColumn column)
    {
        if (column.HasGroups)
            yield return "Where" + column.Identifier;
        if (column.IsUnique && !column.IsList && !entity.IsKeyText(column))
            yield return "GetBy" + column.Identifier;
    }

    private static ShippedFact Fact(Entity entity, ShippedKind kind, string member, string type) =>
        new(entity.Name, kind, null, "", member, type);
}
