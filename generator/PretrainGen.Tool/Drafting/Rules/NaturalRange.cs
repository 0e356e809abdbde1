using PretrainGen.Generator.Entities.Typing.Inference.Words;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Bounds that follow from what numbers are.</summary>
/// <param name="Words">What the header calls them.</param>
/// <param name="Minimum">The least that there can be; null where there is none.</param>
/// <param name="Maximum">The most that there can be; null where there is none.</param>
internal sealed record NaturalRange(WordSet Words, int? Minimum, int? Maximum)
{
    /// <summary>Whether a header calls its numbers so, by its last word: a month count is no month.</summary>
    public bool IsFor(IReadOnlyList<string> header) => Words.HasLast(header);

    /// <summary>Whether a number is within the bounds.</summary>
    public bool Holds(double number) => !(number < Minimum) && !(number > Maximum);
}
