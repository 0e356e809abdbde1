using System.Globalization;

namespace PretrainGen.Fuzz;

/// <summary>One input, as the numbers that it is made of.</summary>
/// <param name="Kind">The kind of input.</param>
/// <param name="Seed">Where the random numbers start.</param>
/// <param name="Size">How large it may get.</param>
internal readonly record struct FuzzCase(string Kind, int Seed, int Size)
{
    /// <summary>The input with this name; null where it is none.</summary>
    public static FuzzCase? TryParse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 3
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? new FuzzCase(parts[0], seed, size)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}/{Seed}/{Size}");
}
