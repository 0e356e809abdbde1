namespace PretrainGen.Fuzz.Inputs;

/// <summary>Choices that a seed makes.</summary>
internal static class Pick
{
    /// <summary>One of several.</summary>
    public static T From<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>True once in so many times.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;

    /// <summary>As many as a size allows, none included.</summary>
    public static IEnumerable<int> UpTo(this Random random, int size) => Enumerable.Range(0, random.Next(size + 1));
}
