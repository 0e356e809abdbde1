namespace PretrainGen.Generator.Rules.Reporting;

/// <summary>Says what is found in many rows of a column once: with the first place, the count and the further places.</summary>
internal static class RepeatedFindings
{
    // Nobody goes from one to the next through more of them, and each costs memory in every tool that shows findings.
    private const int MostPlaces = 1_000;

    /// <summary>The findings in their order, the repeated ones as one.</summary>
    public static IEnumerable<Finding> Merge(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var repeated = all
            .Where(finding => finding.Cause is not null)
            .GroupBy(finding => finding.Cause!)
            .Where(alike => alike.Skip(alike.Key.MostAlike).Any())
            .ToDictionary(alike => alike.Key, alike => alike.ToList());
        foreach (var finding in all)
        {
            if (finding.Cause is null || !repeated.TryGetValue(finding.Cause, out var alike))
                yield return finding;
            else if (ReferenceEquals(alike[0], finding))
                yield return Merge(alike);
        }
    }

    private static Finding Merge(List<Finding> alike) => alike[0] with
    {
        Count = alike.Count,
        Others = [.. alike[0].Others, .. alike.Skip(1).Take(MostPlaces).Select(finding => finding.Place)],
        Mends = alike.SelectMany(finding => finding.Mends),
    };
}
