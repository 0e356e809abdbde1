namespace PretrainGen.Generator.Tests.Project.Shipping;

/// <summary>Merges the lines of two branches as version control does: what one of them changed is taken, and what both changed is a conflict.</summary>
internal static class LineMerge
{
    /// <summary>The merged text; a conflict stands between the usual marks.</summary>
    public static (string Text, bool HasConflict) Merge(string start, string ours, string theirs)
    {
        var (before, left, right) = (Lines(start), Lines(ours), Lines(theirs));
        var (toLeft, toRight) = (Match(before, left), Match(before, right));
        var (merged, hasConflict) = (new List<string>(), false);
        var (b, l, r) = (0, 0, 0);
        while (b < before.Length || l < left.Length || r < right.Length)
        {
            if (b < before.Length && toLeft[b] == l && toRight[b] == r)
            {
                merged.Add(before[b]);
                (b, l, r) = (b + 1, l + 1, r + 1);
                continue;
            }

            // Up to the next line that all three have.
            var next = b;
            while (next < before.Length && (toLeft[next] < l || toRight[next] < r))
                next++;
            var (nextLeft, nextRight) = next < before.Length ? (toLeft[next], toRight[next]) : (left.Length, right.Length);
            hasConflict |= Add(merged, before[b..next], left[l..nextLeft], right[r..nextRight]);
            (b, l, r) = (next, nextLeft, nextRight);
        }

        return (string.Concat(merged.Select(line => line + "\n")), hasConflict);
    }

    private static bool Add(List<string> merged, string[] before, string[] left, string[] right)
    {
        if (left.SequenceEqual(right) || right.SequenceEqual(before))
            merged.AddRange(left);
        else if (left.SequenceEqual(before))
            merged.AddRange(right);
        else
            merged.AddRange(["<<<<<<< ours", .. left, "=======", .. right, ">>>>>>> theirs"]);
        return merged.Count > 0 && merged[^1] == ">>>>>>> theirs";
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>For each line, which line of the other text it is; -1 for none. The lines that both have are as many as there can be.</summary>
    private static int[] Match(string[] before, string[] after)
    {
        var length = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                length[i, j] = before[i] == after[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        var match = Enumerable.Repeat(-1, before.Length).ToArray();
        for (var (i, j) = (0, 0); i < before.Length && j < after.Length;)
        {
            if (before[i] == after[j])
                match[i++] = j++;
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }

        return match;
    }
}
