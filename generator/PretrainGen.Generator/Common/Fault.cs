namespace PretrainGen.Generator.Common;

/// <summary>Something wrong with what was read. It is in no language: the rules put it into words.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">What to look at first: a span of the text, or a cell.</param>
/// <param name="Value">What is there; of a list, the item that is wrong.</param>
/// <param name="Expected">
/// What should be there instead, what would be nearest, or what the value breaks; alternatives are separated by <c> | </c>. Empty where
/// nothing can be said.
/// </param>
internal sealed record Fault<TKind, TPlace>(TKind Kind, TPlace Place, string Value, string Expected)
    where TKind : struct, Enum
    where TPlace : struct
{
    /// <summary>The other places involved, the first one first.</summary>
    public EquatableArray<TPlace> Others { get; init; }

    /// <summary>Whether nothing but what is expected can be meant, so far as that is known where the fault was found.</summary>
    public bool IsClear { get; init; }
}
