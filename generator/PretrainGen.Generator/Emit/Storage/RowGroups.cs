using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Sorts the rows of a column by value, in one pass for counting and one for placing.</summary>
internal static class RowGroups
{
    /// <summary>The rows of group g are those from <c>Starts[g]</c> to before <c>Starts[g + 1]</c>.</summary>
    public static (int[] Starts, int[] Rows) Of(ColumnData data, int groupCount)
    {
        var starts = new int[groupCount + 1];
        foreach (var (group, _) in Pairs(data))
            starts[group + 1]++;

        for (var group = 0; group < groupCount; group++)
            starts[group + 1] += starts[group];

        var next = (int[])starts.Clone();
        var rows = new int[starts[groupCount]];
        foreach (var (group, row) in Pairs(data))
            rows[next[group]++] = row;

        return (starts, rows);
    }

    /// <summary>The groups that have rows.</summary>
    public static IEnumerable<int> Used(ColumnData data) => Pairs(data).Select(pair => pair.Group).Distinct();

    private static IEnumerable<(int Group, int Row)> Pairs(ColumnData data) => data switch
    {
        NumberData numbers => numbers.Values
            .Select((value, row) => (value, row))
            .Where(pair => pair.value is not null)
            .Select(pair => ((int)pair.value!.Value, pair.row)),
        ListData lists => Enumerable.Range(0, lists.Starts.Count - 1)
            .SelectMany(row => Enumerable.Range(lists.Starts[row], lists.Starts[row + 1] - lists.Starts[row])
                .Select(item => (int)((NumberData)lists.Items).Values[item]!.Value)
                .Distinct()
                .Select(item => (item, row))),
        _ => [],
    };
}
