namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>Hands evidence down from the rows that have some to the rows that are built on them and say nothing themselves.</summary>
internal static class Inheritance
{
    /// <summary>For each row what it inherits, the nearest words for each claim.</summary>
    /// <param name="own">Each row's own evidence.</param>
    /// <param name="ancestors">What each row is built on.</param>
    public static IReadOnlyList<EvidenceMatch>[] HandDown(IReadOnlyList<EvidenceMatch>[] own, IReadOnlyList<Ancestor>[] ancestors)
    {
        var descendants = Descendants(ancestors);
        var inherited = new List<EvidenceMatch>?[own.Length];
        var queue = new Queue<(int Row, EvidenceMatch Hit)>();
        for (var row = 0; row < own.Length; row++)
        {
            foreach (var hit in own[row].GroupBy(hit => hit.Cue.Claim).Select(hits => hits.First()))
                queue.Enqueue((row, hit));
        }

        // Breadth first, and each claim into each row once: linear, also where rows are built on each other in a circle.
        while (queue.Count > 0)
        {
            var (row, hit) = queue.Dequeue();
            foreach (var descendant in descendants[row] ?? [])
            {
                var known = inherited[descendant] ??= [];
                if (own[descendant].Count > 0 || known.Exists(other => other.Cue.Claim.Equals(hit.Cue.Claim)))
                    continue;

                known.Add(hit);
                queue.Enqueue((descendant, hit));
            }
        }

        return Array.ConvertAll(inherited, hits => hits ?? (IReadOnlyList<EvidenceMatch>)[]);
    }

    private static List<int>?[] Descendants(IReadOnlyList<Ancestor>[] ancestors)
    {
        var descendants = new List<int>?[ancestors.Length];
        for (var row = 0; row < ancestors.Length; row++)
        {
            foreach (var ancestor in ancestors[row])
                (descendants[ancestor.Row] ??= []).Add(row);
        }

        return descendants;
    }
}
