namespace PretrainGen.Generator.Tables;

/// <summary>Which record of its table a row is, as people count who see blank ones, too.</summary>
internal static class RecordNumber
{
    /// <summary>The number, from 1.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="blankRecords">For each blank record how many rows are before it, in file order.</param>
    public static int Of(int row, IReadOnlyList<int> blankRecords)
    {
        var (low, high) = (0, blankRecords.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blankRecords[middle] <= row)
                low = middle + 1;
            else
                high = middle;
        }

        return row + 1 + low;
    }
}
