namespace PretrainGen.Generator.Rules.Consistency.Declared;

/// <summary>Finds the rows that stand out among some of which not every two go together.</summary>
internal static class OutlierSearch
{
    /// <summary>
    /// The fewest rows without which the rest goes together, as far as that is quickly found: again and again those are taken out that
    /// clash with most rows, and of equals the later.
    /// </summary>
    /// <param name="variants">The rows in groups of alike ones, in file order.</param>
    /// <param name="clash">Whether two of these do not go together.</param>
    /// <returns>Those that stand out, each with what it clashes with.</returns>
    public static IEnumerable<(List<int> Variant, List<List<int>> Others)> Find(
        List<List<int>> variants, Func<List<int>, List<int>, bool> clash)
    {
        var clashes = variants.ConvertAll(_ => new List<int>());
        for (var one = 0; one < variants.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (clash(variants[one], variants[other]))
                {
                    clashes[one].Add(other);
                    clashes[other].Add(one);
                }
            }
        }

        var weights = clashes.ConvertAll(others => others.Sum(other => variants[other].Count));
        while (FindWorst(weights) is { } worst)
        {
            yield return (variants[worst], clashes[worst].Where(other => weights[other] > 0).Select(other => variants[other]).ToList());
            foreach (var other in clashes[worst])
                weights[other] -= variants[worst].Count;
            weights[worst] = 0;
            clashes[worst].ForEach(other => clashes[other].Remove(worst));
        }
    }

    private static int? FindWorst(List<int> weights)
    {
        var worst = -1;
        for (var at = 0; at < weights.Count; at++)
        {
            if (weights[at] > 0 && (worst < 0 || weights[at] >= weights[worst]))
                worst = at;
        }

        return worst < 0 ? null : worst;
    }
}
