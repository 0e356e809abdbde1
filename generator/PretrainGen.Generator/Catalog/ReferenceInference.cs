namespace PretrainGen.Generator.Catalog;

/// <summary>Finds the columns whose every filled cell names rows of the same entity: what a model is built on, say.</summary>
internal static class ReferenceInference
{
    private static readonly char[] Separator = [';'];

    /// <summary>The rows that each cell names, or null if a cell names anything else or its own row.</summary>
    public static int[][]? Find(UnitedColumn column, IReadOnlyDictionary<string, int> rows)
    {
        var references = new int[column.Values.Count][];
        var any = false;
        for (var row = 0; row < references.Length; row++)
        {
            var named = Rows(column.Values[row], rows);
            if (named is null || named.Contains(row))
            {
                return null;
            }

            any |= named.Length > 0;
            references[row] = named;
        }

        return any ? references : null;
    }

    private static int[]? Rows(string? value, IReadOnlyDictionary<string, int> rows)
    {
        if (value is null)
        {
            return [];
        }

        // A name may hold the separator itself, so the whole cell comes first.
        if (rows.TryGetValue(value, out var whole))
        {
            return [whole];
        }

        var parts = value.Split(Separator);
        var named = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!rows.TryGetValue(parts[i].Trim(), out named[i]))
            {
                return null;
            }
        }

        return parts.Length > 1 ? named : null;
    }
}
