namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Makes arrays of whole numbers in one go: a list that grows would be copied again and again.</summary>
internal static class Numbers
{
    /// <summary>A number for each item.</summary>
    public static long[] Of<T>(IReadOnlyList<T> items, Func<T, long> number)
    {
        var numbers = new long[items.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = number(items[i]);

        return numbers;
    }
}
