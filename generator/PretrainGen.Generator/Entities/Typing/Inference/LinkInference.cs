using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the Markdown columns whose cells are links rather than texts.</summary>
internal static class LinkInference
{
    /// <summary>
    /// Whether the addresses are all that the cells say: each that is filled links somewhere, and none has a label of its own.
    /// </summary>
    public static bool AreAddresses(MergedColumn column)
    {
        if (column.LinkCount == 0)
            return false;

        string? label = null;
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < column.Values.Count; row++)
        {
            if (column.Values[row] is not { } text)
                continue;

            if (column.Link(row) is { } link)
                addresses.Add(link);
            else if (!MissingMarks.MeansMissingInTexts(text))
                return false;
            else
                continue;

            label ??= text;
            if (label != text)
                return false;
        }

        return addresses.Count > 1;
    }

    /// <summary>Whether half of the cells that are filled are labels of links.</summary>
    public static bool MostlyLinks(MergedColumn column) => column.LinkCount > 0 && column.LinkCount * 2 >= column.Filled.Count();
}
