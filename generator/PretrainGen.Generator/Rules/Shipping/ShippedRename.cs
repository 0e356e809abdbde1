using PretrainGen.Generator.Common;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Rules.Shipping;

/// <summary>A shipped row that is gone, and a new one that may be the same under another name.</summary>
/// <param name="Fact">What was shipped.</param>
/// <param name="Row">The new row.</param>
internal sealed record ShippedRename(ShippedFact Fact, int Row)
{
    /// <summary>
    /// Pairs what is gone with what is new: a row with the same member, or else the nearest name. No new row is two shipped ones.
    /// </summary>
    public static IReadOnlyList<ShippedRename> In(EntityContext entity)
    {
        var rows = entity.Model.Entity is { HasKey: true } keyed ? keyed.Rows : default;
        var free = Enumerable.Range(0, rows.Count)
            .Where(row => entity.Model.Shipped[row] is null && rows[row].Name.Length > 0)
            .GroupBy(row => rows[row].Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var byMember = free.Values.GroupBy(row => rows[row].Identifier).ToDictionary(same => same.Key, same => same.First());
        var suggestions = new Suggestions();
        var names = free.Keys.ToList();
        var found = new List<ShippedRename>();
        foreach (var fact in entity.Model.Shipped.Gone)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            var row = byMember.TryGetValue(fact.Member, out var same) ? same
                : free.TryGetValue(suggestions.For(fact.Key, names), out var near) ? near : -1;
            if (row >= 0 && free.Remove(rows[row].Name))
                found.Add(new ShippedRename(fact, row));
        }

        return found;
    }
}
