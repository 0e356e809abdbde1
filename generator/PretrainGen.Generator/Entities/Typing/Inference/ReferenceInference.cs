using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the columns whose every filled cell names rows of the same entity: what a model is built on, say.</summary>
internal static class ReferenceInference
{
    /// <summary>Whether some cell names several rows; null if a cell names anything else or its own row, or if no cell names any.</summary>
    public static bool? Find(MergedColumn column, RowIndex rows)
    {
        var any = false;
        var several = false;
        for (var row = 0; row < column.Values.Count; row++)
        {
            if (column.Values[row] is not { } text)
                continue;

            var count = 0;
            foreach (var name in rows.Split(text))
            {
                if (rows.Find(name) is not { } named || named == row)
                    return null;

                count++;
            }

            any = true;
            several |= count > 1;
        }

        return any ? several : null;
    }
}
