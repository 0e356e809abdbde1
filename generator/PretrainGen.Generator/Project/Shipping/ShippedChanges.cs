using System.Globalization;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Project.Shipping;

/// <summary>Compares what was shipped with what is to be, for people who have to agree to it.</summary>
internal static class ShippedChanges
{
    /// <summary>The changes, in the order of the lines that go and come; a line in place of another is one change.</summary>
    public static IReadOnlyList<ShippedChange> Between(IEnumerable<ShippedFact> before, IEnumerable<ShippedFact> after)
    {
        var (old, present) = (new HashSet<ShippedFact>(before), new HashSet<ShippedFact>(after));
        var replaced = old.Where(fact => !present.Contains(fact)).ToLookup(IdentityOf);
        var added = present.Where(fact => !old.Contains(fact)).ToLookup(IdentityOf);
        var changes = replaced.Select(group => group.Key).Union(added.Select(group => group.Key))
            .Select(identity => (Before: replaced[identity].FirstOrDefault(), After: added[identity].FirstOrDefault()))
            .Select(pair => new ShippedChange(pair.Before, pair.After, IsBreaking(pair.Before, pair.After, present)))
            .ToList();
        changes.Sort((left, right) => ShippedFact.Order((left.Before ?? left.After)!, (right.Before ?? right.After)!));
        return changes;
    }

    // A row is its number, everything else its name.
    private static (string, string, string) IdentityOf(ShippedFact fact) => fact.Kind switch
    {
        ShippedKind.Row or ShippedKind.Removed => (fact.Entity, "", NumberOf(fact)),
        ShippedKind.Category => (fact.Entity, fact.Enum, NumberOf(fact)),
        _ => (fact.Entity, fact.Kind.ToString(), fact.Key + fact.Member),
    };

    private static string NumberOf(ShippedFact fact) => fact.Number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static bool IsBreaking(ShippedFact? before, ShippedFact? after, HashSet<ShippedFact> present) => (before, after) switch
    {
        (null, _) => false,
        ({ Kind: ShippedKind.Removed }, _) => false,
        ({ Kind: ShippedKind.Column }, { } now) => PropertyType.Breaks(before.Type, now.Type),
        ({ IsRow: true }, { IsRow: true }) => !present.Contains(before with { Kind = ShippedKind.Former }),
        _ => true,
    };
}
