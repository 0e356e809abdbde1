namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>The logic of three values.</summary>
internal static class TruthExtensions
{
    public static Truth Negate(this Truth truth) => (Truth)((int)Truth.True - (int)truth);

    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;

    /// <summary>Whether all hold; where there is none, nothing is known.</summary>
    public static Truth All<T>(this IEnumerable<T> items, Func<T, Truth> holds)
    {
        var (result, any) = (Truth.True, false);
        foreach (var item in items)
        {
            any = true;
            var truth = holds(item);
            if (truth == Truth.False)
                return Truth.False;
            if (truth < result)
                result = truth;
        }

        return any ? result : Truth.Unknown;
    }

    /// <summary>Whether one holds; where there is none, nothing is known.</summary>
    public static Truth Any<T>(this IEnumerable<T> items, Func<T, Truth> holds) => items.All(item => holds(item).Negate()).Negate();
}
