using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Project.Shipping;

/// <summary>
/// Ships an entity: what it has now is written down, and no number is forgotten. Rows that are gone stay as removed, and names that rows
/// had before as former ones, as long as they lead there.
/// </summary>
internal static class ShippedMerge
{
    /// <summary>All facts of a file after an entity was shipped; those of other entities are as they were.</summary>
    public static IReadOnlyCollection<ShippedFact> Ship(EntityModel model, IEnumerable<ShippedFact> facts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (model.Entity is not { } entity)
            return facts.ToList();

        var byOwner = facts.ToLookup(fact => fact.Entity == entity.Name);
        var earlier = byOwner[true].ToList();
        var present = EntityFacts.Of(entity).ToList();
        return new HashSet<ShippedFact>(
        [
            .. byOwner[false],
            .. present,
            .. Removed(earlier, model.Shipped, entity),
            .. Former(model.Shipped, entity),
            .. CategoriesWithoutColumn(earlier, present),
        ]);
    }

    // A row with another number than before leaves its old one behind; where that is another row's, the file contradicts itself.
    private static IEnumerable<ShippedFact> Removed(List<ShippedFact> earlier, ShippedRows shipped, Entity entity)
    {
        var kept = new HashSet<ShippedFact?>(Rows(entity)
            .Where(row => shipped[row]?.Number == entity.Rows[row].Value)
            .Select(row => shipped[row]));
        return earlier
            .Where(fact => fact.ReservesNumber && !kept.Contains(fact))
            .Select(fact => fact with { Kind = ShippedKind.Removed });
    }

    private static IEnumerable<int> Rows(Entity entity) => Enumerable.Range(0, entity.HasKey ? entity.Rows.Count : 0);

    private static IEnumerable<ShippedFact> Former(ShippedRows shipped, Entity entity) =>
        from row in Rows(entity)
        from former in shipped.FormersOf(row)
        where entity.Rows[row].Aliases.Contains(former.Key) && entity.Rows[row].Value == former.Number
        select former with { Kind = ShippedKind.Former };

    // A column may come back, and then its numbers do.
    private static IEnumerable<ShippedFact> CategoriesWithoutColumn(List<ShippedFact> earlier, List<ShippedFact> present)
    {
        var enums = new HashSet<string>(present.Select(fact => fact.Enum), StringComparer.Ordinal);
        return earlier.Where(fact => fact.Kind == ShippedKind.Category && !enums.Contains(fact.Enum));
    }
}
