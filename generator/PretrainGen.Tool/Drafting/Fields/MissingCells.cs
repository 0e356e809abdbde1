using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Tool.Drafting.Fields;

/// <summary>The cells of a column that are filled and mean "no value".</summary>
internal static class MissingCells
{
    /// <summary>Their texts, each once, in the order in which they first appear.</summary>
    public static IReadOnlyList<string> In(Column column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = new List<string>();
        for (var row = 0; row < column.Source.Values.Count; row++)
        {
            if (column.Source.Values[row] is { } text && (column.IsMissing(text) || column.Text(row) is null) && seen.Add(text))
                texts.Add(text);
        }

        texts.AddRange(column.Source.Others.Select(other => other.Text).Where(text => column.IsMissing(text) && seen.Add(text)));
        return texts;
    }
}
