namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>How many there may be.</summary>
/// <param name="Min">The least number.</param>
/// <param name="Max">The greatest number; null for any.</param>
internal sealed record CountRange(int Min, int? Max)
{
    /// <summary>Whether a number is allowed.</summary>
    public bool Contains(int count) => count >= Min && !(count > Max);
}
